import type { CSSProperties } from "react"
import { starDesign, tileSide } from "./star-designs"

type Props = {
  /** 0–7; each cooperative has its own. */
  variation: number
  /** Any CSS colour, tokens included: lines and stars. */
  first: string
  /** Dots and petals. */
  second: string
  /** Side of a tile in pixels. */
  size?: number
  className?: string
  style?: CSSProperties
}

/**
 * The house pattern, filling its box: decoration, hidden from assistive technology. Instances that look alike share an id, which
 * is harmless: the definition is the same.
 */
export function StarPattern({ variation, first, second, size = tileSide, className = "", style }: Props) {
  const { lines, fills, dots } = starDesign(variation)
  const id = `star-${variation}-${size}-${first}-${second}`.replace(/[^\w-]/g, "")
  return (
    <svg aria-hidden="true" focusable="false" className={`block size-full ${className}`} style={style}>
      <defs>
        <pattern
          id={id}
          width={tileSide}
          height={tileSide}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${size / tileSide})`}
        >
          <path d={lines} fill="none" stroke={first} strokeWidth="1.1" strokeLinejoin="round" />
          <path d={fills} fill={first} />
          <path d={dots} fill={second} />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
