import type { LetterLanguage } from "./language"

/** Addresses of the storefront that letters lead to. */
export function letterLinks(storefrontUrl: string, language: LetterLanguage) {
  const page = (path: string) => `${storefrontUrl.replace(/\/+$/, "")}/${language}${path}`
  const part = encodeURIComponent
  return {
    shop: () => page(""),
    purchase: (number: string) => page(`/purchases/${part(number)}`),
    deskOrder: (id: string) => page(`/seller/orders/${part(id)}`),
    deskCase: (id: string) => page(`/seller/cases/${part(id)}`),
    deskProduct: (id: string) => page(`/seller/products/${part(id)}`),
    deskPayouts: () => page("/seller/money/payouts"),
    deskAccount: () => page("/seller/money/account"),
  }
}
export type LetterLinks = ReturnType<typeof letterLinks>
