import "server-only"
import type { Question } from "@opop/vendor/contract/question"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"

/** What a question is about, as a heading: the product, or the order's number. */
export const aboutText = (lng: Language, { about }: Pick<Question, "about">): string =>
  about.kind === "product" ? about.title : getT(lng, "questions")("about_order", { number: about.number })
