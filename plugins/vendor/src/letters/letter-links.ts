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
    questions: () => page("/account/questions"),
    purchaseQuestions: (number: string) => page(`/purchases/${part(number)}/questions`),
    deskQuestion: (id: string) => page(`/seller/questions/${part(id)}`),
    deskProduct: (id: string) => page(`/seller/products/${part(id)}`),
    deskPayouts: () => page("/seller/money/payouts"),
    deskHome: () => page("/seller"),
    deskApplication: () => page("/seller/application"),
    invite: (token: string) => page(`/invites/${part(token)}`),
    deskAccount: () => page("/seller/money/account"),
  }
}
export type LetterLinks = ReturnType<typeof letterLinks>
