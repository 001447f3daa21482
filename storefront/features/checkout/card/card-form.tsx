"use client"

import { useRef } from "react"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { FailureBox } from "../failure-box"
import { StepBar } from "../step-bar"
import type { PaymentProblem } from "./payment-problem"
import { type CardPhase, useCardPayment } from "./use-card-payment"

type Props = {
  lng: "id" | "en"
  publishableKey: string
  clientSecret: string
  customerSession: string | null
  /** Path on this site. */
  returnAddress: string
  /** What went wrong before the buyer came back here. */
  before?: PaymentProblem | undefined
  total: { label: string; amount: string }
  texts: {
    pay: string
    paying: string
    loading: string
    unavailable: string
    problem: Record<PaymentProblem, string>
  }
}

/** The card's fields, which are the gateway's own, and the one button that says what it costs. */
export function CardForm({ before, total, texts, ...payment }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { phase, problem, pay } = useCardPayment(box, payment, before)
  return (
    <form
      className="space-y-5"
      onSubmit={(event) => {
        event.preventDefault()
        pay()
      }}
    >
      {problem && <FailureBox message={texts.problem[problem.name]} about={problem} />}
      <Fields phase={phase} texts={texts}>
        <div ref={box} className={phase === "unavailable" ? "hidden" : "min-h-64"} />
      </Fields>
      <StepBar total={total}>
        <Button
          size="large"
          disabled={phase === "loading" || phase === "unavailable"}
          aria-disabled={phase === "paying" || undefined}
          className="max-md:px-5 max-md:text-base"
        >
          {phase === "paying" ? texts.paying : texts.pay}
        </Button>
      </StepBar>
    </form>
  )
}

function Fields({ phase, texts, children }: { phase: CardPhase; texts: Props["texts"]; children: React.ReactNode }) {
  return (
    <div className="relative" aria-busy={phase === "loading"}>
      {children}
      <p role="status" className="sr-only">
        {phase === "loading" ? texts.loading : phase === "paying" ? texts.paying : ""}
      </p>
      {phase === "loading" && (
        <p
          aria-hidden="true"
          className="absolute inset-0 grid place-items-center rounded-md bg-sunken text-sm text-muted noscript:hidden"
        >
          {texts.loading}
        </p>
      )}
      {phase === "unavailable" && <Notice tone="warning" role="alert" title={texts.unavailable} />}
    </div>
  )
}
