type Props = {
  name: string
  value: string
  chosen: boolean
  text: string
  /** How many products it would show, as it is read. */
  count: string
  empty: boolean
}

/** A choice of a filter: a box, its name, how many products. One that would show nothing stays, so that the list keeps its places. */
export const ChoiceRow = ({ name, value, chosen, text, count, empty }: Props) => (
  <label
    className={`-mx-2 flex min-h-11 items-center gap-3 rounded-sm px-2 hover:bg-sunken pointer-fine:min-h-9 ${empty && !chosen ? "text-muted" : ""}`}
  >
    <input
      type="checkbox"
      name={name}
      value={value}
      defaultChecked={chosen}
      className="size-5 shrink-0 pointer-fine:size-4.5"
    />
    <span className="min-w-0 flex-1 leading-snug has-checked:font-semibold">{text}</span>
    <span className="text-sm text-muted tabular-nums">{count}</span>
  </label>
)
