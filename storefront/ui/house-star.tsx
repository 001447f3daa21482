import { dot, khatim, ring, star } from "./star-geometry"

const c: [number, number] = [16, 16]
const outer = star(c, 15.5, khatim)
const inner = star(c, 8, khatim, Math.PI / 8)
const dots = ring(c, 11.4, 8, 1.05) + dot(c, 2.6)

/** The mark of the house: the star with its batik dots. */
export function HouseStar({ className = "size-9", ground = "var(--mark)", figure = "var(--mark-figure)" }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 32 32" className={`shrink-0 ${className}`}>
      <path d={outer} fill={ground} />
      <path d={inner} fill="none" stroke={figure} strokeWidth="1.5" strokeLinejoin="round" />
      <path d={dots} fill={figure} />
    </svg>
  )
}
