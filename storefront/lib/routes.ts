import type { Route } from "next"
import { defaultLanguage, isLanguage, type Language } from "@/i18n/languages"

type ExportFile = `${"products" | "template"}.${"csv" | "xlsx"}`
type Query = Record<string, string | number | undefined>

/** Leaves out what is empty, so that the plain page keeps its plain address. */
function withQuery(path: string, query: Query = {}): Route {
  const filled = Object.entries(query).filter(([, value]) => value !== undefined && value !== "")
  const text = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString()
  return (text ? `${path}?${text}` : path) as Route
}

const part = (text: string) => encodeURIComponent(text)

/** Every address of the shop. Paths are the same in both languages. */
export const routes = {
  home: (lng: Language): Route => withQuery(`/${lng}`),
  products: (lng: Language, query?: Query): Route => withQuery(`/${lng}/products`, query),
  product: (lng: Language, handle: string): Route => withQuery(`/${lng}/products/${part(handle)}`),
  stores: (lng: Language, query?: Query): Route => withQuery(`/${lng}/stores`, query),
  store: (lng: Language, handle: string, query?: Query): Route => withQuery(`/${lng}/stores/${part(handle)}`, query),
  halal: (lng: Language): Route => withQuery(`/${lng}/halal`),
  cart: (lng: Language): Route => withQuery(`/${lng}/cart`),
  checkout: (lng: Language, query?: Query): Route => withQuery(`/${lng}/checkout`, query),
  /** Where a card is paid with; only to be opened as a whole document, which may load what others may not. */
  cardPayment: (lng: Language, query?: Query): Route => withQuery(`/${lng}/checkout/pay`, query),
  /** Where a payment comes back to. */
  paymentReturn: (lng: Language, query?: Query): Route => withQuery(`/${lng}/checkout/return`, query),
  paymentOutcome: (lng: Language, query?: Query): Route => withQuery(`/${lng}/checkout/outcome`, query),
  purchases: (lng: Language, query?: Query): Route => withQuery(`/${lng}/purchases`, query),
  purchase: (lng: Language, number: string, query?: Query): Route =>
    withQuery(`/${lng}/purchases/${part(number)}`, query),
  report: (lng: Language, number: string, orderId: string, query?: Query): Route =>
    withQuery(`/${lng}/purchases/${part(number)}/orders/${part(orderId)}/report`, query),
  case: (lng: Language, number: string, caseId: string, query?: Query): Route =>
    withQuery(`/${lng}/purchases/${part(number)}/cases/${part(caseId)}`, query),
  /** What was asked about a purchase's orders, and where one asks. */
  purchaseQuestions: (lng: Language, number: string, query?: Query): Route =>
    withQuery(`/${lng}/purchases/${part(number)}/questions`, query),
  productQuestions: (lng: Language, handle: string, query?: Query): Route =>
    withQuery(`/${lng}/products/${part(handle)}/questions`, query),
  myQuestions: (lng: Language, query?: Query): Route => withQuery(`/${lng}/account/questions`, query),
  account: (lng: Language, query?: Query): Route => withQuery(`/${lng}/account`, query),
  register: (lng: Language, query?: Query): Route => withQuery(`/${lng}/account/register`, query),
  /** Where a code finishes signing in. */
  signInCode: (lng: Language, query?: Query): Route => withQuery(`/${lng}/account/code`, query),
  seller: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller`, query),
  deskOrders: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/orders`, query),
  deskOrder: (lng: Language, id: string, query?: Query): Route => withQuery(`/${lng}/seller/orders/${part(id)}`, query),
  deskOrderTask: (
    lng: Language,
    id: string,
    task: "decline" | "send" | "send-part" | "refuse-rest" | "refund",
  ): Route => withQuery(`/${lng}/seller/orders/${part(id)}/${task}`),
  deskCases: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/cases`, query),
  deskCase: (lng: Language, id: string, query?: Query): Route => withQuery(`/${lng}/seller/cases/${part(id)}`, query),
  deskCaseTask: (lng: Language, id: string, task: "accept" | "answer" | "goods-back" | "call-in"): Route =>
    withQuery(`/${lng}/seller/cases/${part(id)}/${task}`),
  deskMoney: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/money`, query),
  deskStatement: (lng: Language, month: string): Route => withQuery(`/${lng}/seller/money/statements/${part(month)}`),
  deskPayouts: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/money/payouts`, query),
  deskCashOut: (lng: Language): Route => withQuery(`/${lng}/seller/money/cash-out`),
  deskAccount: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/money/account`, query),
  deskAccountChange: (lng: Language): Route => withQuery(`/${lng}/seller/money/account/change`),
  /** Where a cooperative applies. */
  join: (lng: Language, query?: Query): Route => withQuery(`/${lng}/join`, query),
  /** Where an invited person comes in. */
  invite: (lng: Language, token: string): Route => withQuery(`/${lng}/invites/${part(token)}`),
  deskMore: (lng: Language): Route => withQuery(`/${lng}/seller/more`),
  deskApplication: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/application`, query),
  deskProducts: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/products`, query),
  deskProduct: (lng: Language, id: string, query?: Query): Route =>
    withQuery(`/${lng}/seller/products/${part(id)}`, query),
  deskProductTask: (lng: Language, id: string, task: "history" | "withdraw" | "remove"): Route =>
    withQuery(`/${lng}/seller/products/${part(id)}/${task}`),
  deskNewProduct: (lng: Language): Route => withQuery(`/${lng}/seller/products/new`),
  deskPrices: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/products/prices`, query),
  deskImports: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/products/import`, query),
  deskImport: (lng: Language, id: string): Route => withQuery(`/${lng}/seller/products/import/${part(id)}`),
  deskStore: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/store`, query),
  deskStoreTask: (lng: Language, task: "profile" | "look" | "holiday" | "shipping" | "terms"): Route =>
    withQuery(`/${lng}/seller/store/${task}`),
  deskPromotions: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/promotions`, query),
  deskNewPromotion: (lng: Language): Route => withQuery(`/${lng}/seller/promotions/new`),
  deskPromotion: (lng: Language, id: string): Route => withQuery(`/${lng}/seller/promotions/${part(id)}`),
  deskPromotionEnd: (lng: Language, id: string): Route => withQuery(`/${lng}/seller/promotions/${part(id)}/end`),
  deskSales: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/sales`, query),
  deskQuestions: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/questions`, query),
  deskQuestion: (lng: Language, id: string, query?: Query): Route =>
    withQuery(`/${lng}/seller/questions/${part(id)}`, query),
  deskTemplates: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/questions/templates`, query),
  deskTemplate: (lng: Language, id: string): Route => withQuery(`/${lng}/seller/questions/templates/${part(id)}`),
  deskMembers: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/members`, query),
  deskMember: (lng: Language, id: string): Route => withQuery(`/${lng}/seller/members/${part(id)}`),
  deskMemberRemove: (lng: Language, id: string): Route => withQuery(`/${lng}/seller/members/${part(id)}/remove`),
  deskInvite: (lng: Language): Route => withQuery(`/${lng}/seller/members/invite`),
  deskSecurityTask: (lng: Language, task: "code" | "switch-off" | "recovery-codes"): Route =>
    withQuery(`/${lng}/seller/security/${task}`),
  deskHistory: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/history`, query),
  deskSecurity: (lng: Language, query?: Query): Route => withQuery(`/${lng}/seller/security`, query),
  /** Forgets the cooperative that was chosen, and opens the desk. */
  ownStore: (lng: Language): Route => withQuery("/api/desk/own-store", { lng }),
  /** What a browser downloads or shows within a desk page; in the language of the page. */
  statementFile: (lng: Language, month: string, format: "csv" | "pdf"): Route =>
    withQuery(`/api/desk/statements/${part(month)}.${format}`, { lng }),
  salesFile: (lng: Language, query: Query): Route => withQuery("/api/desk/sales", { ...query, lng }),
  exportFile: (lng: Language, file: ExportFile): Route => withQuery(`/api/desk/exports/${file}`, { lng }),
  buyerCasePhoto: (number: string, id: string, photo: string): Route =>
    withQuery(`/api/purchases/${part(number)}/cases/${part(id)}/photos/${part(photo)}`),
  /** Labels (`label`) or packing lists of orders, as a PDF. */
  deskPapers: (paper: "label" | "packing-list", orders: string, query?: Query): Route =>
    withQuery("/api/desk/papers", { paper, orders, ...query }),
  casePhoto: (id: string, photo: string): Route => withQuery(`/api/desk/cases/${part(id)}/photos/${part(photo)}`),
}

/** The same page in another language: `/id/products` → `/en/products`. */
export function inLanguage(path: string, lng: Language): Route {
  const [first = "", ...rest] = path.split("/").filter(Boolean)
  return withQuery(`/${[lng, ...(isLanguage(first) ? rest : [first, ...rest].filter(Boolean))].join("/")}`)
}

/** The language in an address, or the default one. */
export function languageOfPath(path: string): Language {
  const first = path.split("/")[1] ?? ""
  return isLanguage(first) ? first : defaultLanguage
}
