import { HalalSeal } from "@/ui/halal-seal"

type Props = { chosen: boolean; title: string; text: string }

/** The filter that matters most, in the look of the badge. */
export const HalalFilter = ({ chosen, title, text }: Props) => (
  <label className="flex items-center gap-3 rounded-md border border-halal/30 bg-halal-soft p-3 transition-colors hover:border-halal has-checked:border-halal has-checked:ring-1 has-checked:ring-halal has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-halal">
    <HalalSeal className="size-10" />
    <span className="min-w-0 flex-1">
      <span className="block leading-snug font-semibold text-halal">{title}</span>
      <span className="block text-sm leading-snug text-balance text-ink">{text}</span>
    </span>
    <input
      type="checkbox"
      name="badge"
      value="1"
      defaultChecked={chosen}
      className="size-5.5 shrink-0 accent-halal outline-none"
    />
  </label>
)
