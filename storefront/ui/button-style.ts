export type ButtonLook = {
  /** `primary` once per screen, `secondary` beside it, `quiet` in rows; `accent` and `onShade` on a deep ground. */
  look?: "primary" | "secondary" | "quiet" | "accent" | "onShade"
  size?: "small" | "medium" | "large"
  /** As wide as its box. */
  wide?: boolean
}

const looks = {
  primary: "bg-brand text-brand-ink hover:bg-brand-strong",
  secondary: "border border-edge bg-raised text-ink hover:border-brand hover:text-brand",
  quiet: "text-brand hover:bg-brand-soft",
  accent: "bg-accent text-accent-ink hover:brightness-105",
  onShade: "border border-shade-muted bg-shade text-shade-ink hover:border-accent hover:text-accent",
}

const sizes = {
  small: "min-h-9 px-3 text-sm gap-1.5",
  medium: "min-h-11 px-4 sm:px-5 text-base gap-2",
  large: "min-h-13 px-6 text-lg gap-2.5",
}

/** What buttons and links that look like buttons share. */
export function buttonStyle({ look = "primary", size = "medium", wide = false }: ButtonLook): string {
  const shape =
    "inline-flex items-center justify-center rounded-md font-semibold text-center leading-tight transition-colors"
  const off = "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70"
  return `${shape} ${off} ${looks[look]} ${sizes[size]} ${wide ? "w-full" : ""}`
}
