import "server-only"
import { createInstance, type TFunction } from "i18next"
import type { Language } from "./languages"
import { english, indonesian, type Namespace } from "./resources"

const instance = createInstance()
instance.init({
  resources: { id: indonesian, en: english },
  // a page never shows the other language's text: the parity test sees to it that nothing is missing
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  missingInterpolationHandler: (text: string, [placeholder]: [string]) =>
    complain(`${placeholder} has no value in "${text}"`),
  parseMissingKeyHandler: (key: string) => complain(`No text ${key}`),
})

function complain(problem: string): string {
  if (process.env.NODE_ENV !== "production") throw new Error(problem)
  console.error(problem)
  return ""
}

/**
 * The texts of one namespace in one language; keys are checked by TypeScript. Server only: client components get the few strings
 * they need as props.
 */
export const getT = <N extends Namespace>(lng: Language, namespace: N): TFunction<N> =>
  instance.getFixedT(lng, namespace) as TFunction<N>
