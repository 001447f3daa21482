import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import type { ProductFormTexts } from "./form-fields"

/** The whole part of the texts that the form needs in the browser; `#` stands where it fills something in. */
export const productFormTexts = (lng: Language): ProductFormTexts =>
  getT(lng, "desk-products")("form", { returnObjects: true }) as ProductFormTexts
