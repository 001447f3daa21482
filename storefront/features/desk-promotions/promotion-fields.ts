import "server-only"
import type { TaskField } from "@/features/seller/task-fields"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { Promotions } from "./load-promotions"

type Of = { lng: Language; products: Promotions["products"]; today: string }

/** What a new promotion is: what it gives, and how buyers get it. */
export function kindFields(lng: Language, prefix: string): TaskField[] {
  const t = getT(lng, "desk-promotions")
  const kinds = ["percentage", "amount", "free_shipping"] as const
  return [
    {
      ...{ kind: "radio", name: "kind", label: t("field.kind"), required: true },
      options: kinds.map((value) => ({ value, label: t(`kind.${value}`), note: t(`kind.${value}_note`) })),
    },
    {
      ...{ kind: "text", name: "code", label: t("field.code"), maxLength: 20, capitals: true },
      hint: t("field.code_hint", { example: `${prefix}10` }),
    },
  ]
}

/** The terms, which may be changed later. */
export function termFields({ lng, products, today }: Of): TaskField[] {
  const t = getT(lng, "desk-promotions")
  return [
    { kind: "text", name: "name", label: t("field.name"), hint: t("field.name_hint"), maxLength: 80, required: true },
    { kind: "digits", name: "value", label: t("field.value"), hint: t("field.value_hint"), maxLength: 12 },
    { kind: "digits", name: "minimum", label: t("field.minimum"), hint: t("field.minimum_hint"), maxLength: 12 },
    { kind: "date", name: "from", label: t("field.from"), required: true },
    { kind: "date", name: "until", label: t("field.until"), hint: t("field.until_hint"), min: today },
    { kind: "digits", name: "limit", label: t("field.limit"), hint: t("field.limit_hint"), maxLength: 7 },
    ...(products.length
      ? [
          {
            ...{ kind: "checks" as const, name: "product_ids", label: t("field.products") },
            ...{ hint: t("field.products_hint") },
            options: products.map(({ id, title }) => ({ value: id, label: title, lang: "id" as const })),
          },
        ]
      : []),
  ]
}
