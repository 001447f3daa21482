import type { Picture as PictureData } from "@opop/media/contract/picture"
import { pictureFile, sourceSet, widthsOf } from "./picture-sources"

type Props = {
  picture: PictureData
  /** What it shows; empty where the words beside it say it already. */
  alt: string
  /** How wide it stands, as in `sizes` of an `<img>`. */
  sizes: string
  /** The one picture that a page is opened for: loaded at once and first. */
  priority?: boolean
  /** For something as small as a word its colour is enough while it loads. */
  small?: boolean
  className?: string
}

/** A picture in AVIF and WebP at the width that fits, over its blur while it loads. It takes its place before it is there. */
export function Picture({ picture, alt, sizes, priority = false, small = false, className = "" }: Props) {
  const middle = widthsOf(picture).find((width) => width >= 360) ?? picture.width
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={sourceSet(picture, "avif")} sizes={sizes} />
      <source type="image/webp" srcSet={sourceSet(picture, "webp")} sizes={sizes} />
      <img
        src={pictureFile(picture, middle, "webp")}
        alt={alt}
        width={picture.width}
        height={picture.height}
        sizes={sizes}
        loading={priority ? "eager" : "lazy"}
        fetchPriority={priority ? "high" : "auto"}
        decoding="async"
        className={`bg-cover bg-center object-cover ${className}`}
        style={{ backgroundColor: picture.colour, ...(!small && { backgroundImage: `url(${picture.blur})` }) }}
      />
    </picture>
  )
}
