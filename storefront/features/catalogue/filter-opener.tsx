import { FilterIcon } from "@/ui/icons/filter-icon"
import { filterOpenerId, filterSheetId } from "./filter-ids"

type Props = { name: string; active: number; activeText: string }

/** On a phone: opens the filters, and says how many are set. Works without a script. */
export const FilterOpener = ({ name, active, activeText }: Props) => (
  <button
    type="button"
    id={filterOpenerId}
    popoverTarget={filterSheetId}
    className="inline-flex min-h-11 shrink-0 items-center justify-center gap-2 rounded-md border border-edge bg-raised px-5 font-semibold lg:hidden"
  >
    <FilterIcon className="size-5" />
    {name}
    {active > 0 && (
      <>
        <span
          aria-hidden="true"
          className="grid min-w-6 place-items-center rounded-full bg-brand px-1.5 text-sm leading-6 text-brand-ink tabular-nums"
        >
          {active}
        </span>
        <span className="sr-only">{activeText}</span>
      </>
    )}
  </button>
)
