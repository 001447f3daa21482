import { khatim, star } from "./star-geometry"

const edge = star([8, 8], 8, khatim)

/** The badge at the size of a word, readable on a picture. */
export function HalalChip({ children, className = "" }: { children: string; className?: string }) {
  return (
    <span
      className={`inline-flex min-h-6 items-center gap-1 rounded-full bg-halal-seal py-0.5 pr-2.5 pl-1 text-xs font-semibold text-halal-seal-ink ${className}`}
    >
      <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16" className="size-4.5 shrink-0">
        <path d={edge} fill="var(--halal-accent)" />
        <path
          d="m5.2 8.2 2 2 3.6-4"
          fill="none"
          stroke="var(--halal-seal)"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {children}
    </span>
  )
}
