import type { Picture as PictureData } from "@opop/media/contract/picture"
import { Picture } from "@/ui/picture"

/** The small picture of a line; the words beside it say what it shows. */
export function LinePicture({ picture, className = "size-18" }: { picture: PictureData | null; className?: string }) {
  return (
    <div className={`shrink-0 overflow-hidden rounded-sm bg-sunken ${className}`}>
      {picture && <Picture picture={picture} alt="" sizes="96px" className="size-full" />}
    </div>
  )
}
