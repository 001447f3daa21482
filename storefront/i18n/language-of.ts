import "server-only"
import { notFound } from "next/navigation"
import { isLanguage, type Language } from "./languages"

/**
 * The language of a page, from its address. Call it before anything is loaded: the build asks every page once for the language
 * `_`, when there is no backend. @throws the not-found signal for any other language
 */
export async function languageOf(params: Promise<{ lng: string }>): Promise<Language> {
  const { lng } = await params
  if (!isLanguage(lng)) notFound()
  return lng
}

/** What stands for every dynamic part of an address at build time. Real pages are made when they are first asked for. */
export const placeholder = "_"
