import type { RegencyWithCounts } from "@opop/vendor/contract/cooperative"
import { shortName } from "@/features/tile-map/short-name"
import { ChoiceRow } from "./choice-row"
import { Fold } from "./fold"

type Props = {
  regencies: RegencyWithCounts[]
  chosen: readonly string[]
  counts: Record<string, number>
  count: (products: number) => string
  texts: { title: string; note: string; kabupaten: string; kota: string }
}

const kinds = ["kabupaten", "kota"] as const

/** Where it comes from: 29 regencies and 9 cities, by name, folded until they are wanted. */
export function RegencyFilter({ regencies, chosen, counts, count, texts }: Props) {
  const byName = regencies.toSorted((one, other) => one.name.localeCompare(other.name, "id"))
  return (
    <Fold title={texts.title} note={texts.note} open={chosen.length > 0}>
      {kinds.map((kind) => (
        <fieldset key={kind} className="mb-2 pt-1">
          <legend className="text-sm text-muted">{texts[kind]}</legend>
          {byName.map(
            ({ code, name, kind: own }) =>
              own === kind && (
                <ChoiceRow
                  key={code}
                  name="regency"
                  value={code}
                  chosen={chosen.includes(code)}
                  text={shortName(name)}
                  count={count(counts[code] ?? 0)}
                  empty={!counts[code]}
                />
              ),
          )}
        </fieldset>
      ))}
    </Fold>
  )
}
