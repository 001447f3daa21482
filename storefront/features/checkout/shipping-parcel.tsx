import type { Parcel } from "@opop/vendor/contract/cart"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { formatWeight } from "@/lib/numbers"
import { routes } from "@/lib/routes"
import { Chip } from "@/ui/chip"
import { ParcelHeader } from "@/ui/parcel-header"
import { RadioCard } from "@/ui/radio-card"
import { TextArea } from "@/ui/text-area"
import { cheapestOption, choiceName, preselectedOption } from "./shipping-choices"
import { noteName } from "./shipping-notes"

/** One cooperative's parcel: what is in it in a line, and how it may travel. */
export function ShippingParcel({ lng, parcel }: { lng: Language; parcel: Parcel }) {
  const t = getT(lng, "checkout")
  const { cooperative, lines, options } = parcel
  const cheapest = cheapestOption(parcel)
  const preselected = preselectedOption(parcel)
  return (
    <section
      aria-label={getT(lng, "cart")("parcel_of", { name: cooperative.name })}
      className="rounded-md border border-line bg-raised p-4 sm:p-6"
    >
      <ParcelHeader
        cooperative={cooperative}
        href={cooperative.handle ? routes.store(lng, cooperative.handle) : undefined}
      />
      <p className="mt-3 text-sm text-muted">
        {lines.map(({ quantity, title }) => `${quantity} × ${title}`).join(", ")} · {formatWeight(parcel.weight, lng)}
      </p>
      {options.length > 0 ? (
        <fieldset key={options.map(({ id }) => id).join()} className="mt-4 grid gap-2">
          <legend className="sr-only">{t("shipping.choose", { name: cooperative.name })}</legend>
          {options.map(({ id, name, description, price }) => (
            <RadioCard
              key={id}
              name={choiceName(cooperative.id)}
              value={id}
              required
              defaultChecked={id === preselected}
              title={
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  {name}
                  {id === cheapest && <Chip tone="accent">{t("shipping.cheapest")}</Chip>}
                </span>
              }
              note={description}
              aside={<span className="text-base font-bold">{formatRupiah(price, lng)}</span>}
            />
          ))}
        </fieldset>
      ) : (
        <p className="mt-4 rounded-sm bg-danger-soft p-3 text-sm">{t("shipping.none")}</p>
      )}
      <TextArea
        id={noteName(cooperative.id)}
        name={noteName(cooperative.id)}
        label={t("shipping.note")}
        hint={t("shipping.note_hint", { name: cooperative.name })}
        rows={2}
        maxLength={300}
        defaultValue={parcel.note}
        className="mt-4"
      />
    </section>
  )
}
