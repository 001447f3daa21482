import type { Picture as PictureData } from "@opop/media/contract/picture"
import type { ReactNode } from "react"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { JumpLink } from "@/ui/jump-link"
import { Picture } from "@/ui/picture"

type Props = {
  lng: Language
  title: string
  pictures: PictureData[]
  /** Stands on the first picture. */
  badge?: ReactNode
}

/** One picture, or several to swipe through; small ones below lead to each. No script. */
export function Gallery({ lng, title, pictures, badge }: Props) {
  const t = getT(lng, "product")
  const several = pictures.length > 1
  return (
    <section aria-label={t("pictures")} className="relative -mx-4 md:mx-0">
      <ul
        // a row that scrolls must be reachable with the keyboard
        tabIndex={several ? 0 : undefined}
        className="flex snap-x snap-mandatory overflow-x-auto bg-sunken [scrollbar-width:none] md:rounded-lg"
      >
        {pictures.map((picture, index) => (
          <li key={picture.hash} id={`picture-${index + 1}`} className="aspect-square w-full shrink-0 snap-center">
            <Picture
              picture={picture}
              alt={several ? t("picture", { title, number: index + 1 }) : title}
              sizes="(min-width: 80rem) 700px, (min-width: 64rem) 56vw, 100vw"
              priority={index === 0}
              className="size-full"
            />
          </li>
        ))}
      </ul>
      {badge && <div className="absolute top-4 left-4">{badge}</div>}
      {several && (
        <ul className="mt-3 flex gap-2 overflow-x-auto px-4 md:px-0">
          {pictures.map((picture, index) => (
            <li key={picture.hash}>
              <JumpLink
                to={`picture-${index + 1}`}
                className="block size-16 overflow-hidden rounded-sm border border-line"
              >
                <Picture
                  picture={picture}
                  alt={t("picture", { title, number: index + 1 })}
                  sizes="64px"
                  small
                  className="size-full"
                />
              </JumpLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
