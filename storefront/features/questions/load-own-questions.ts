import "server-only"
import { ownQuestionsAnswer, type Question } from "@opop/vendor/contract/question"
import { buyerProof } from "@/features/purchase/buyer-proof"
import type { Language } from "@/i18n/languages"
import { askBackend, found } from "@/lib/backend"

/**
 * What the signed-in buyer has asked, the latest first; about one product when its handle is given.
 * @returns undefined when the backend no longer takes the sign-in
 * @throws BackendFailure
 */
export async function loadMyQuestions(lng: Language, token: string, product?: string): Promise<Question[] | undefined> {
  const answer = await askBackend("/store/customers/me/questions", {
    schema: ownQuestionsAnswer,
    query: { product },
    lng,
    token,
  })
  return found(answer, "unauthorized")?.questions
}

/** What was asked about a purchase's orders, for a browser that may see it. @throws BackendFailure */
export async function loadPurchaseQuestions(lng: Language, number: string): Promise<Question[]> {
  const { email, token } = await buyerProof(number)
  const answer = await askBackend(`/store/purchases/${encodeURIComponent(number)}/questions`, {
    schema: ownQuestionsAnswer,
    lng,
    ...(token && { token }),
    ...(email && { buyerEmail: email }),
  })
  return found(answer, "purchase_not_found")?.questions ?? []
}
