import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { buttonStyle } from "@/ui/button-style"
import { CopyButton } from "@/ui/copy-button"
import { ChatIcon } from "@/ui/icons/chat-icon"
import { PhoneIcon } from "@/ui/icons/phone-icon"
import { phoneLinks } from "./phone-links"

const button = `${buttonStyle({ look: "secondary" })} min-h-12 flex-1`

/** To whom and where: to copy onto the parcel's label, and how to reach them. */
export function OrderDelivery({ lng, order: { delivery, shipping } }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  const common = getT(lng, "seller")
  const reach = phoneLinks(delivery.phone)
  const label = [delivery.name, delivery.phone, ...delivery.lines].filter(Boolean).join("\n")
  return (
    <DeskCard
      title={t("delivery.title")}
      aside={
        delivery.sight === "whole" && (
          <CopyButton
            value={label}
            texts={{ copy: common("copy"), copied: common("copied"), what: t("delivery.title") }}
          />
        )
      }
    >
      <address className="not-italic select-text wrap-anywhere">
        <p className="font-semibold">{delivery.name}</p>
        {delivery.phone && <p className="tabular-nums">{delivery.phone}</p>}
        {delivery.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </address>
      {delivery.sight !== "whole" && <p className="mt-2 text-sm text-muted">{t(`delivery.${delivery.sight}`)}</p>}
      {shipping && <p className="mt-2 text-sm text-muted">{t("delivery.service", { name: shipping.name })}</p>}
      {reach && (
        <div className="mt-4 flex flex-wrap gap-2.5 print:hidden">
          <a href={reach.whatsapp} rel="noreferrer" target="_blank" className={button}>
            <ChatIcon />
            WhatsApp
          </a>
          <a href={reach.call} className={button}>
            <PhoneIcon />
            {t("delivery.call")}
          </a>
        </div>
      )}
    </DeskCard>
  )
}
