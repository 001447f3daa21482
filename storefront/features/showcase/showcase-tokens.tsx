import { Section } from "@/ui/section"

const grounds = [
  "surface",
  "raised",
  "sunken",
  "brand-soft",
  "accent-soft",
  "success-soft",
  "warning-soft",
  "danger-soft",
]
const inks = ["ink", "muted", "brand", "success", "warning", "danger", "halal"]
const solids: [string, string][] = [
  ["brand", "brand-ink"],
  ["accent", "accent-ink"],
  ["shade", "shade-ink"],
  ["halal-seal", "halal-accent"],
]
const sizes = ["display", "title", "xl", "lg", "base", "sm", "xs"]

/** Colours by role, and the sizes of type. */
export function ShowcaseTokens() {
  return (
    <Section title="Tokens">
      <div className="grid grid-cols-2 gap-2 md:grid-cols-4">
        {grounds.map((ground) => (
          <div key={ground} className="rounded-md border border-line p-3" style={{ background: `var(--${ground})` }}>
            <p className="font-semibold">{ground}</p>
            {inks.map((ink) => (
              <p key={ink} className="text-sm" style={{ color: `var(--${ink})` }}>
                {ink}
              </p>
            ))}
          </div>
        ))}
        {solids.map(([ground, ink]) => (
          <p
            key={ground}
            className="rounded-md p-3 font-semibold"
            style={{ background: `var(--${ground})`, color: `var(--${ink})` }}
          >
            {ground}, {ink}
          </p>
        ))}
      </div>
      <div className="mt-6 space-y-2">
        {sizes.map((size) => (
          <p key={size} style={{ fontSize: `var(--text-${size})`, lineHeight: `var(--text-${size}--line-height)` }}>
            {size}: Sambal, kopi, sarung Rp 18.500
          </p>
        ))}
      </div>
    </Section>
  )
}
