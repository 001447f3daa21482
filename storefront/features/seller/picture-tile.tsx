import { fillPlace } from "@/lib/fill-place"
import { ChevronLeftIcon } from "@/ui/icons/chevron-left-icon"
import { ChevronRightIcon } from "@/ui/icons/chevron-right-icon"
import { RefreshIcon } from "@/ui/icons/refresh-icon"
import { TrashIcon } from "@/ui/icons/trash-icon"
import { Picture } from "@/ui/picture"
import type { PhotoEntry } from "./photo-entries"
import type { PictureFieldTexts } from "./photo-texts"

type Props = {
  entry: PhotoEntry
  /** Its place in the row, from 1. */
  number: number
  last: boolean
  texts: PictureFieldTexts
  onMove: (by: -1 | 1) => void
  onRemove: () => void
  onRetry: () => void
}

const tool =
  "grid min-h-12 flex-1 place-items-center text-brand hover:bg-brand-soft disabled:text-muted disabled:opacity-40"

/** One photo of a field: what it shows, how far it is, and what can be done with it. */
export function PictureTile({ entry, number, last, texts, onMove, onRemove, onRetry }: Props) {
  const alt = fillPlace(texts.photo, number)
  return (
    <li className="flex flex-col overflow-hidden rounded-md border border-line bg-raised">
      <div className="relative aspect-square bg-sunken">
        {entry.state === "kept" ? (
          <Picture picture={entry.picture} alt={alt} sizes="(min-width: 40rem) 160px, 45vw" className="size-full" />
        ) : (
          entry.state !== "refused" && (
            // biome-ignore lint/performance/noImgElement: it has not left the phone yet
            <img src={entry.preview} alt={alt} className="size-full object-cover opacity-60" />
          )
        )}
        {number === 1 && (
          <span className="absolute top-2 left-2 rounded-full bg-brand px-2.5 py-1 text-xs font-semibold text-brand-ink">
            {texts.first}
          </span>
        )}
      </div>
      {entry.state !== "kept" && <Progress entry={entry} texts={texts} onRetry={onRetry} />}
      <div className="mt-auto flex divide-x divide-line border-t border-line">
        <button
          type="button"
          className={tool}
          disabled={number === 1}
          aria-label={fillPlace(texts.earlier, number)}
          onClick={() => onMove(-1)}
        >
          <ChevronLeftIcon />
        </button>
        <button
          type="button"
          className={tool}
          disabled={last}
          aria-label={fillPlace(texts.later, number)}
          onClick={() => onMove(1)}
        >
          <ChevronRightIcon />
        </button>
        <button type="button" className={tool} aria-label={fillPlace(texts.remove, number)} onClick={onRemove}>
          <TrashIcon />
        </button>
      </div>
    </li>
  )
}

type ProgressProps = { entry: Exclude<PhotoEntry, { state: "kept" }>; texts: PictureFieldTexts; onRetry: () => void }

function Progress({ entry, texts, onRetry }: ProgressProps) {
  if (entry.state === "failed" || entry.state === "refused") {
    return (
      <div role="status" className="p-2 text-sm font-medium text-danger">
        <p>{entry.error}</p>
        {entry.state === "failed" && (
          <button
            type="button"
            onClick={onRetry}
            className="mt-1 inline-flex min-h-12 items-center gap-1.5 font-semibold text-brand"
          >
            <RefreshIcon className="size-4" />
            {texts.retry}
          </button>
        )}
      </div>
    )
  }
  const percent = Math.round(entry.progress * 100)
  const words = entry.state === "waiting" ? texts.waiting : fillPlace(texts.sending, percent)
  return (
    <div className="p-2 text-sm">
      <progress value={percent} max={100} aria-label={words} className="block h-1.5 w-full accent-brand" />
      <p className="mt-1 text-muted">{words}</p>
    </div>
  )
}
