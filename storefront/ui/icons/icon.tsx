export type IconProps = { className?: string }

/** One sign on a grid of 24, drawn with a stroke of 1.75. Always beside a word or inside something that has a name. */
export function Icon({ d, className = "size-5" }: IconProps & { d: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={d} />
    </svg>
  )
}
