import { inputStyle } from "@/ui/field-ids"

type Field = { label: string; value: string }
type Props = { title: string; hint: string; unit: string; min: Field; max: Field }

/** From–to in whole rupiah; thousands may be set apart. */
export function PriceFilter({ title, hint, unit, min, max }: Props) {
  return (
    <fieldset className="group">
      <legend className="mb-2 font-semibold">{title}</legend>
      <div className="grid grid-cols-2 gap-3">
        {Object.entries({ min, max }).map(([name, { label, value }]) => (
          <label key={name} className="block">
            <span className="mb-1 block text-sm text-muted">{label}</span>
            <span className="relative block">
              <span
                aria-hidden="true"
                className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-sm text-muted"
              >
                {unit}
              </span>
              <input
                name={name}
                type="text"
                inputMode="numeric"
                enterKeyHint="done"
                maxLength={16}
                defaultValue={value}
                data-invalid={hint}
                aria-describedby="catalogue-price-hint"
                className={`${inputStyle} min-h-11 pr-2 pl-11 tabular-nums user-invalid:border-danger user-invalid:ring-1 user-invalid:ring-danger`}
              />
            </span>
          </label>
        ))}
      </div>
      <p
        id="catalogue-price-hint"
        className="mt-1.5 text-sm text-muted group-has-[:user-invalid]:font-medium group-has-[:user-invalid]:text-danger"
      >
        {hint}
      </p>
    </fieldset>
  )
}
