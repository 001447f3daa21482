import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { place } from "@/lib/fill-place"
import type { DraftTexts } from "./draft-notice"

function write(lng: Language): DraftTexts {
  const t = getT(lng, "seller")
  return {
    restored: t("draft.restored", { at: place }),
    restored_text: t("draft.restored_text"),
    again: t("draft.again", { fields: place }),
    again_some: t("draft.again_some"),
    discard: t("draft.discard"),
    offline: t("draft.offline"),
    offline_text: t("draft.offline_text"),
    offline_open: t("draft.offline_open"),
    waits: t("draft.waits"),
    waits_text: t("draft.waits_text"),
    stop: t("draft.stop"),
    away: t("draft.away"),
    kept: t("draft.kept"),
    lost: t("draft.lost"),
    newer: t("draft.newer"),
    newer_text: t("draft.newer_text"),
    newer_now: t("draft.newer_now"),
    newer_empty: t("draft.newer_empty"),
  }
}

// the same object for all forms of a page, which is sent to the browser once then
const texts = { id: write("id"), en: write("en") }

/** What a form says about what it keeps in the browser. */
export const draftTexts = (lng: Language): DraftTexts => texts[lng]
