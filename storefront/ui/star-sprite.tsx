import { starDesign, starDesigns } from "./star-designs"

/** Width of an emblem's lines, in the tile's own units. */
export const emblemLine = 1.4

/** The id under which a design stands in a {@link StarSprite}. */
export const starId = (variation: number): string => `star-${starDesigns.indexOf(starDesign(variation))}`

/**
 * The designs of a list of emblems, each once: a page of sixty stores does not carry sixty drawings. Colours come from whoever
 * points here, as `--star-1` and `--star-2`.
 */
export function StarSprite({ variations }: { variations: number[] }) {
  const designs = new Map(variations.map((variation) => [starId(variation), starDesign(variation)]))
  return (
    <svg aria-hidden="true" focusable="false" className="absolute size-0">
      <defs>
        {[...designs].map(([id, { lines, fills, dots }]) => (
          <g key={id} id={id}>
            <path
              d={lines}
              fill="none"
              strokeWidth={emblemLine}
              strokeLinejoin="round"
              style={{ stroke: "var(--star-1)" }}
            />
            <path d={fills} style={{ fill: "var(--star-1)" }} />
            <path d={dots} style={{ fill: "var(--star-2)" }} />
          </g>
        ))}
      </defs>
    </svg>
  )
}
