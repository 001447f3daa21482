import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { place } from "@/lib/fill-place"
import type { PictureFieldTexts } from "./photo-texts"

/** What a field of photos says. */
export function pictureFieldTexts(lng: Language): PictureFieldTexts {
  const t = getT(lng, "desk-products")
  return {
    camera: t("photos.camera"),
    album: t("photos.album"),
    first: t("photos.first"),
    photo: t("photos.photo", { number: place }),
    waiting: t("photos.waiting"),
    sending: t("photos.sending", { percent: place }),
    lost: t("photos.lost"),
    too_large: t("photos.too_large"),
    retry: t("photos.retry"),
    remove: t("photos.remove", { number: place }),
    earlier: t("photos.earlier", { number: place }),
    later: t("photos.later", { number: place }),
    held: t("photos.held"),
    needs_script: t("photos.needs_script"),
  }
}
