import type { Cooperative } from "@opop/vendor/contract/cooperative"
import type { Language } from "@/i18n/languages"
import { StarSprite } from "@/ui/star-sprite"
import { StoreCard } from "./store-card"

type Props = { lng: Language; cooperatives: Cooperative[]; level?: 2 | 3 }

/** Stores as cards, three abreast on a desk. */
export const StoreGrid = ({ lng, cooperatives, level = 2 }: Props) => (
  <>
    <StarSprite variations={cooperatives.map(({ pattern }) => pattern)} />
    <ul className="grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3">
      {cooperatives.map((cooperative) => (
        <li key={cooperative.id} className="min-w-0">
          <StoreCard lng={lng} cooperative={cooperative} level={level} />
        </li>
      ))}
    </ul>
  </>
)
