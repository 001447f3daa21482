import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import { AmountList } from "@/features/seller/amount-list"
import { DeskCard } from "@/features/seller/desk-card"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { RefreshIcon } from "@/ui/icons/refresh-icon"
import { moneyRows } from "./money-rows"
import { OrderRefunds } from "./order-refunds"
import { refundLeft } from "./refund-left"

/** What the buyer pays, what the programme takes, and what is left for the cooperative. */
export function OrderMoney({ lng, order }: { lng: Language; order: DeskOrderDetail }) {
  const t = getT(lng, "desk-orders")
  const { money } = order
  const { rows, result } = moneyRows(order)
  return (
    <DeskCard title={t("money.title")} aside={<span className="text-sm">{t(`payment.${money.state}`)}</span>}>
      <AmountList
        lng={lng}
        rows={rows.map(({ name, amount }) => ({ name: t(`money.${name}`), amount, strong: name === "total" }))}
        result={{ name: t(`money.${result.name}`), amount: result.amount }}
      />
      <OrderRefunds lng={lng} money={money} />
      {order.may.includes("refund") && refundLeft(money) > 0 && (
        <ButtonLink
          href={routes.deskOrderTask(lng, order.id, "refund")}
          look="secondary"
          wide
          className="mt-4 min-h-12 print:hidden"
        >
          <RefreshIcon />
          {t("refund.open")}
        </ButtonLink>
      )}
    </DeskCard>
  )
}
