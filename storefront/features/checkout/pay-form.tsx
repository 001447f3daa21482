"use client"

import { type FormEvent, type ReactNode, useActionState, useEffect, useState } from "react"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { FailureBox } from "./failure-box"
import { pay } from "./pay"
import { StepBar } from "./step-bar"
import type { PayState } from "./step-state"

type Props = {
  children: ReactNode
  /** Of the method that is preselected. */
  provider: string
  /** Of the method whose payment is made on the next page. */
  card: string | undefined
  total: { label: string; amount: string }
  texts: { pay: string; paying: string; toCard: string; toCardWorking: string; cardNeedsScript: string }
}

const idle: PayState = { status: "idle" }

/** The last step's form. The button says what it does for the chosen method; the page for cards is opened as a document of its own. */
export function PayForm({ children, provider, card, total, texts }: Props) {
  const [state, action, pending] = useActionState(pay, idle)
  const [chosen, setChosen] = useState(provider)
  const [leaving, setLeaving] = useState(false)
  useEffect(() => {
    if (state.status !== "card") return
    setLeaving(true)
    window.location.assign(state.href)
    // whoever comes back finds the page as they left it, and may press again
    const back = () => setLeaving(false)
    window.addEventListener("pageshow", back)
    return () => window.removeEventListener("pageshow", back)
  }, [state])
  const choose = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.name === "provider") setChosen(target.value)
  }
  const byCard = chosen === card
  const busy = pending || leaving
  return (
    <ActionForm action={action} onChange={choose} className="group/pay space-y-5">
      {state.status === "failed" && <FailureBox message={state.message} about={state} />}
      {state.status === "card" && (
        <noscript>
          <Notice tone="warning" title={texts.cardNeedsScript} />
        </noscript>
      )}
      {children}
      <StepBar total={total}>
        <Button
          size="large"
          aria-disabled={busy || undefined}
          // a second tap while the first is under way is not a second wish
          onClick={busy ? (event) => event.preventDefault() : undefined}
          className="max-md:px-5 max-md:text-base"
        >
          {busy ? (
            byCard ? (
              texts.toCardWorking
            ) : (
              texts.paying
            )
          ) : (
            // by style and not by script: without one the button must say what it does, too
            <>
              <span className="hidden group-has-[[data-kind=card]:checked]/pay:inline">{texts.toCard}</span>
              <span className="group-has-[[data-kind=card]:checked]/pay:hidden">{texts.pay}</span>
            </>
          )}
        </Button>
      </StepBar>
    </ActionForm>
  )
}
