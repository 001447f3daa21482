import type { Picture as PictureData } from "@opop/media/contract/picture"
import type { ReactNode } from "react"
import { readableOn } from "./contrast"
import { Picture } from "./picture"
import { StarPattern } from "./star-pattern"
import { StoreEmblem, type StoreLook } from "./store-emblem"

type Props = {
  look: StoreLook
  name: string
  /** In the place of the emblem. */
  logo?: PictureData | null
  /** A photo above the front; the words never stand on it. */
  picture?: PictureData | null
  children?: ReactNode
  level?: 1 | 2
  className?: string
}

/** The front of a store in its own two colours and pattern; the words stand on the plain colour, so that they can be read. */
export function StoreBanner({ look, name, logo, picture, children, level = 1, className = "" }: Props) {
  const Heading = level === 1 ? "h1" : "h2"
  return (
    <div
      className={`relative isolate overflow-hidden rounded-lg ${className}`}
      style={{ backgroundColor: look.colour, color: readableOn(look.colour) }}
    >
      {picture && (
        <Picture
          picture={picture}
          alt=""
          sizes="(min-width: 80rem) 76rem, 100vw"
          className="h-36 w-full sm:h-52 lg:h-64"
        />
      )}
      <StarPattern
        variation={look.pattern}
        first={look.accent}
        second="#ffffff"
        size={64}
        className="absolute inset-0 -z-10 opacity-35 [mask-image:linear-gradient(100deg,transparent_35%,black_80%)]"
      />
      <div className="flex items-center gap-4 px-5 py-6 sm:gap-6 sm:px-8 sm:py-10">
        {logo ? (
          <Picture
            picture={logo}
            alt=""
            sizes="6rem"
            className="size-16 shrink-0 rounded-full bg-white ring-2 ring-white/70 sm:size-24"
          />
        ) : (
          <StoreEmblem look={look} className="size-16 ring-2 ring-white/70 sm:size-24" />
        )}
        <div className="min-w-0">
          <Heading className="text-title">{name}</Heading>
          {children}
        </div>
      </div>
    </div>
  )
}
