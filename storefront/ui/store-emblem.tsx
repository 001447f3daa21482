import type { CSSProperties } from "react"
import { starDesign, tileSide } from "./star-designs"
import { emblemLine, starId } from "./star-sprite"

export type StoreLook = {
  /** #rrggbb each. */
  colour: string
  accent: string
  pattern: number
}

type Props = {
  look: StoreLook
  /** The page has a `StarSprite` with this design. */
  shared?: boolean
  className?: string
}

const half = tileSide / 2
const dotColour = "rgb(255 255 255 / 0.9)"

/** The round mark of a cooperative: one star of its pattern in its two colours. */
export function StoreEmblem({ look, shared = false, className = "size-11" }: Props) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`-2 -2 ${tileSide + 4} ${tileSide + 4}`}
      className={`shrink-0 overflow-hidden rounded-full ${className}`}
      style={{ backgroundColor: look.colour }}
    >
      <g transform={`translate(${half} ${half}) scale(0.86) translate(${-half} ${-half})`}>
        {shared ? <SharedStar look={look} /> : <OwnStar look={look} />}
      </g>
    </svg>
  )
}

const SharedStar = ({ look }: { look: StoreLook }) => (
  <use href={`#${starId(look.pattern)}`} style={{ "--star-1": look.accent, "--star-2": dotColour } as CSSProperties} />
)

function OwnStar({ look }: { look: StoreLook }) {
  const { lines, fills, dots } = starDesign(look.pattern)
  return (
    <>
      <path d={lines} fill="none" stroke={look.accent} strokeWidth={emblemLine} strokeLinejoin="round" />
      <path d={fills} fill={look.accent} />
      <path d={dots} fill={dotColour} />
    </>
  )
}
