import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"

type Props = { lng: Language; caseId: string; photos: string[]; by: string }

/** Photos of a message: small here, whole when one is opened. */
export function CasePhotos({ lng, caseId, photos, by }: Props) {
  const t = getT(lng, "desk-cases")
  if (!photos.length) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <li key={photo}>
          <a href={routes.casePhoto(caseId, photo)} target="_blank" rel="noreferrer" className="block">
            {/* biome-ignore lint/performance/noImgElement: private, and already as small as it will be */}
            <img
              src={routes.casePhoto(caseId, photo)}
              alt={t("photo", { number: index + 1, by })}
              width={96}
              height={96}
              loading="lazy"
              decoding="async"
              className="size-24 rounded-sm bg-raised object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
