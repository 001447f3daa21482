import { starDesign, tileSide } from "./star-designs"

export type StoreLook = {
  /** #rrggbb each. */
  colour: string
  accent: string
  pattern: number
}

const half = tileSide / 2

/** The round mark of a cooperative: one star of its pattern in its two colours. */
export function StoreEmblem({ look, className = "size-11" }: { look: StoreLook; className?: string }) {
  const { lines, fills, dots } = starDesign(look.pattern)
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`-2 -2 ${tileSide + 4} ${tileSide + 4}`}
      className={`shrink-0 overflow-hidden rounded-full ${className}`}
      style={{ backgroundColor: look.colour }}
    >
      <g transform={`translate(${half} ${half}) scale(0.86) translate(${-half} ${-half})`}>
        <path d={lines} fill="none" stroke={look.accent} strokeWidth="1.4" strokeLinejoin="round" />
        <path d={fills} fill={look.accent} />
        <path d={dots} fill="#ffffff" fillOpacity="0.9" />
      </g>
    </svg>
  )
}
