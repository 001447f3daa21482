import type { ProductDetail } from "@opop/vendor/contract/catalogue"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatSize, formatWeight } from "@/lib/numbers"
import { shelfLife } from "./shelf-life"

type Fact = [name: string, value: string | false | null | undefined]

/** What can be measured: weight, size, shelf life, what its category asks, customs code. Only what the cooperative has said. */
export function ProductFacts({ lng, product }: { lng: Language; product: ProductDetail }) {
  const t = getT(lng, "product")
  const { weight, packed, shelf_life_days, attributes, hs_code, export_ready } = product
  const life = shelf_life_days === null ? null : shelfLife(shelf_life_days)
  const facts: Fact[] = [
    [t("detail.weight"), weight !== null && formatWeight(weight, lng)],
    [t("detail.packed_weight"), packed && formatWeight(packed.weight, lng)],
    [t("detail.packed_size"), packed && formatSize([packed.length, packed.width, packed.height], lng)],
    [t("detail.shelf_life"), life && t(life.unit, { count: life.count })],
    ...attributes.map(({ label, value }): Fact => [label, value]),
    [t("detail.hs_code"), hs_code],
    [t("detail.export"), export_ready && t("detail.export_ready")],
  ]
  return (
    <dl className="divide-y divide-line border-y border-line">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} className="grid grid-cols-[minmax(9rem,1fr)_1.4fr] gap-4 py-2.5">
              <dt className="text-muted">{name}</dt>
              <dd className="tabular-nums">{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
