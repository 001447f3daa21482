import { gridStyle } from "./product-grid"

/** A grey place that something will take. */
export const Skeleton = ({ className = "" }: { className?: string }) => (
  <span aria-hidden="true" className={`block animate-pulse rounded-sm bg-sunken ${className}`} />
)

/** Where product cards will stand: the same columns and heights, so that nothing jumps. */
export function ProductGridSkeleton({
  count = 8,
  columns = "wide",
}: {
  count?: number
  columns?: keyof typeof gridStyle
}) {
  return (
    <div className={gridStyle[columns]}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have nothing but their order
        <div key={index}>
          <Skeleton className="aspect-square rounded-md" />
          <Skeleton className="mt-3 h-4 w-4/5" />
          <Skeleton className="mt-2 h-5 w-2/5" />
          <Skeleton className="mt-2 h-3 w-3/5" />
        </div>
      ))}
    </div>
  )
}

type Texts = {
  /** Said once by a screen reader. */
  loading: string
  /** Shown where no script runs: then this place is never filled. */
  stuck: string
}

/** Around the skeleton of a page or of a part: says that it loads, and what to do where it cannot. */
export function SkeletonFrame({ texts, children }: { texts: Texts; children: React.ReactNode }) {
  return (
    <div role="status">
      <span className="sr-only">{texts.loading}</span>
      {children}
      <noscript>
        <p className="mt-6 text-center">{texts.stuck}</p>
      </noscript>
    </div>
  )
}
