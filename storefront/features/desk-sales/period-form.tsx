import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Button } from "@/ui/button"
import { TextInput } from "@/ui/text-input"

type Props = { lng: Language; by: "day" | "month"; from: string | undefined; to: string | undefined; today: string }

/** Which time is shown. An ordinary form that asks for an address: nothing of it needs a script. */
export function PeriodForm({ lng, by, from, to, today }: Props) {
  const t = getT(lng, "desk-sales")
  const shown = (day: string | undefined) => (by === "month" ? day?.slice(0, 7) : day)
  const common = { type: by === "month" ? "month" : "date", max: shown(today), className: "min-w-0" }
  return (
    <form
      action={routes.deskSales(lng)}
      className={`grid items-end gap-3 sm:grid-cols-[12rem_12rem_auto] ${by === "day" ? "grid-cols-2" : ""}`}
    >
      <input type="hidden" name="by" value={by} />
      <TextInput {...common} id="sales-from" name="from" label={t("period.from")} defaultValue={shown(from)} />
      <TextInput {...common} id="sales-to" name="to" label={t("period.to")} defaultValue={shown(to)} />
      <Button
        look="secondary"
        size="large"
        className={`sm:justify-self-start ${by === "day" ? "max-sm:col-span-2" : ""}`}
      >
        {t("period.show")}
      </Button>
    </form>
  )
}
