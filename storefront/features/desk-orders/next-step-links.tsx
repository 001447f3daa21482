import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { CloseIcon } from "@/ui/icons/close-icon"
import { ParcelIcon } from "@/ui/icons/parcel-icon"
import { TruckIcon } from "@/ui/icons/truck-icon"
import { PackOrder } from "./pack-order"

/** The tasks that have a screen of their own, as far as this member may do them now. */
export function NextStepLinks({ lng, order: { id, may, packed, left } }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <>
      {may.includes("send") && (
        <ButtonLink href={routes.deskOrderTask(lng, id, "send")} size="large" wide>
          <TruckIcon />
          {t("send.open")}
        </ButtonLink>
      )}
      {may.includes("pack") && <PackOrder lng={lng} id={id} packed={packed} />}
      {may.includes("send_part") && left.reduce((sum, { quantity }) => sum + quantity, 0) > 1 && (
        <ButtonLink href={routes.deskOrderTask(lng, id, "send-part")} look="secondary" wide className="min-h-12">
          <ParcelIcon />
          {t("send_part.open")}
        </ButtonLink>
      )}
      {may.includes("refuse_rest") && (
        <ButtonLink href={routes.deskOrderTask(lng, id, "refuse-rest")} look="quiet" wide className="min-h-12">
          <CloseIcon />
          {t("refuse_rest.open")}
        </ButtonLink>
      )}
      {may.includes("decline") && (
        <ButtonLink href={routes.deskOrderTask(lng, id, "decline")} look="quiet" wide className="min-h-12">
          <CloseIcon />
          {t("decline.open")}
        </ButtonLink>
      )}
    </>
  )
}
