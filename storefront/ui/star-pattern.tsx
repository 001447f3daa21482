import type { CSSProperties } from "react"
import { tileSide } from "./star-designs"
import { starFile, starLayers } from "./star-file"

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
 * The house pattern, filling its box: decoration, hidden from assistive technology. Each colour shines through its stencil, a file
 * that is loaded once. (Drawn into the page with an id, it would be found on a page that was left, which is hidden, and be blank.)
 */
export function StarPattern({ variation, first, second, size = tileSide, className = "", style }: Props) {
  const colours = { first, second }
  return (
    <span aria-hidden="true" className={`grid size-full ${className}`} style={style}>
      {starLayers.map((layer) => {
        const stencil = `url(${starFile(variation, layer)}) 0 0 / ${size}px`
        return (
          <span
            key={layer}
            className="[grid-area:1/1]"
            style={{ backgroundColor: colours[layer], mask: stencil, WebkitMask: stencil }}
          />
        )
      })}
    </span>
  )
}
