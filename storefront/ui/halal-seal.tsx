import { dot, khatim, ring, star } from "./star-geometry"

const c: [number, number] = [24, 24]
const edge = star(c, 23.5, khatim)
const thread = star(c, 19.4, khatim)
const dots = ring(c, 13.4, 16, 0.85) + ring(c, 21.2, 8, 0.85)
const field = dot(c, 11)
const check = "M18.2 24.6l4.2 4.2 8-8.8"

/**
 * Our seal for a verified certificate: the house star in violet with batik dots and a check in toska. It is not the national
 * label, which belongs on packaging and to the authority.
 */
export function HalalSeal({ className = "size-12" }: { className?: string }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 48 48" className={`shrink-0 ${className}`}>
      <path d={edge} fill="var(--halal-seal)" />
      <path d={thread} fill="none" stroke="var(--halal-accent)" strokeWidth="0.9" strokeLinejoin="round" />
      <path d={dots} fill="var(--halal-accent)" />
      <path d={field} fill="var(--halal-accent)" />
      <path
        d={check}
        fill="none"
        stroke="var(--halal-seal)"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
