import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { CloseIcon } from "@/ui/icons/close-icon"
import { TruckIcon } from "@/ui/icons/truck-icon"

/** The tasks that have a screen of their own, as far as this member may do them now. */
export function NextStepLinks({ lng, order: { id, may } }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  return (
    <>
      {may.includes("send") && (
        <ButtonLink href={routes.deskOrderTask(lng, id, "send")} size="large" wide>
          <TruckIcon />
          {t("send.open")}
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
