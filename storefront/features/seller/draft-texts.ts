import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { place } from "@/lib/fill-place"
import type { DraftTexts } from "./draft-notice"

/** What a form says about what it keeps in the browser. */
export function draftTexts(lng: Language): DraftTexts {
  const t = getT(lng, "desk-products")
  return {
    restored: t("draft.restored", { at: place }),
    restored_text: t("draft.restored_text"),
    discard: t("draft.discard"),
    offline: t("draft.offline"),
    offline_text: t("draft.offline_text"),
    kept: t("draft.kept"),
    lost: t("draft.lost"),
  }
}
