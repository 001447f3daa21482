import type { templatePlaceholders } from "../contract/question"

type Facts = Record<(typeof templatePlaceholders)[number], string>

/** A template with its placeholders filled in. What is unknown leaves no gap behind. */
export const fillTemplate = (text: string, facts: Facts): string =>
  text
    .replace(/\{(nama|produk|nomor)\}/g, (_, name: keyof Facts) => facts[name])
    .replace(/[ \t]{2,}/g, " ")
    .replace(/ +([,.!?])/g, "$1")
    .trim()
