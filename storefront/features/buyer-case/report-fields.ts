import "server-only"
import { caseReasons } from "@opop/vendor/contract/order-case"
import type { PurchaseOrder } from "@opop/vendor/contract/purchase"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatNumber } from "@/lib/numbers"
import { lineField } from "./read-report"

/** What one fills in to report something about an order. */
export function reportFields(lng: Language, order: PurchaseOrder): TaskField[] {
  const t = getT(lng, "purchase")
  const pieces = (bought: number) =>
    Array.from({ length: Math.min(bought, 99) + 1 }, (_, count) => ({
      value: String(count),
      label: count ? formatNumber(count, lng) : t("report.none"),
    }))
  return [
    {
      kind: "radio",
      name: "kind",
      label: t("report.kind"),
      options: [
        { value: "problem", label: t("report.kind_problem"), note: t("report.kind_problem_note") },
        { value: "return", label: t("report.kind_return"), note: t("report.kind_return_note") },
      ],
      required: true,
    },
    {
      kind: "select",
      name: "reason",
      label: t("report.reason"),
      placeholder: t("report.reason_choose"),
      options: caseReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
      required: true,
    },
    ...order.lines.map(
      (line): TaskField => ({
        kind: "select",
        name: lineField(line.id),
        label: t("report.lines", { title: line.title }),
        hint: t("report.lines_hint", { count: line.quantity }),
        placeholder: t("report.none"),
        options: pieces(line.quantity).slice(1),
      }),
    ),
    {
      kind: "area",
      name: "text",
      label: t("report.text"),
      hint: t("report.text_hint"),
      maxLength: 2000,
      required: true,
    },
    { kind: "photos", name: "photos", label: t("report.photos"), hint: t("report.photos_hint"), most: 4 },
    {
      kind: "digits",
      name: "wanted",
      label: t("report.wanted"),
      hint: t("report.wanted_hint"),
      maxLength: 20,
    },
  ]
}
