import { type RefObject, useEffect, useRef, useState } from "react"
import { confirmCard } from "./confirm-card"
import { type CardFields, mountCardFields } from "./mount-card-fields"
import type { PaymentProblem } from "./payment-problem"
import { paidAddress } from "./return-address"

export type CardPhase = "loading" | "ready" | "paying" | "unavailable"

type Payment = Parameters<typeof mountCardFields>[1] & { returnAddress: string }

/** Card fields in a box and what has become of them; `pay` does nothing while a payment is under way. */
export function useCardPayment(box: RefObject<HTMLElement | null>, payment: Payment, before?: PaymentProblem) {
  const { publishableKey, clientSecret, customerSession, lng, returnAddress } = payment
  const fields = useRef<CardFields>(undefined)
  const busy = useRef(false)
  const [phase, setPhase] = useState<CardPhase>("loading")
  const [problem, setProblem] = useState<{ name: PaymentProblem } | undefined>(before && { name: before })

  useEffect(() => {
    if (!box.current) return
    const leaving = new AbortController()
    const fail = (paid?: string) => {
      if (leaving.signal.aborted) return
      if (paid) window.location.assign(paidAddress(new URL(returnAddress, window.location.href).href, paid))
      else setPhase("unavailable")
    }
    mountCardFields(
      box.current,
      { publishableKey, clientSecret, customerSession, lng },
      { onReady: () => setPhase("ready"), onFail: fail },
      leaving.signal,
    ).then(
      (mounted) => {
        fields.current = mounted
      },
      () => fail(),
    )
    // whoever comes back to the page may press again
    const back = ({ persisted }: PageTransitionEvent) => persisted && window.location.reload()
    window.addEventListener("pageshow", back)
    return () => {
      leaving.abort()
      window.removeEventListener("pageshow", back)
    }
  }, [box, publishableKey, clientSecret, customerSession, lng, returnAddress])

  const pay = async () => {
    if (busy.current || !fields.current) return
    busy.current = true
    setProblem(undefined)
    setPhase("paying")
    const absolute = new URL(returnAddress, window.location.href).href
    const confirmed = await confirmCard(fields.current, absolute).catch(() => undefined)
    if (confirmed?.paid) return window.location.assign(confirmed.address)
    busy.current = false
    setProblem({ name: confirmed?.problem ?? "connection" })
    setPhase("ready")
  }
  return { phase, problem, pay }
}
