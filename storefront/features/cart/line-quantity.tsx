"use client"

import type { CartLine } from "@opop/vendor/contract/cart"
import { useActionState, useEffect, useId } from "react"
import type { Language } from "@/i18n/languages"
import { fillPlace } from "@/lib/fill-place"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { DangerIcon } from "@/ui/icons/danger-icon"
import { QuantityStepper } from "@/ui/quantity-stepper"
import { announceCartChange } from "./cart-count-store"
import { changeQuantity } from "./change-quantity"
import type { QuantityState } from "./quantity-state"
import type { QuantityTexts } from "./quantity-texts"
import { RemoveButton } from "./remove-button"
import { useQuantityForm } from "./use-quantity-form"

type Props = { lng: Language; line: CartLine; problem: string | undefined; texts: QuantityTexts }

const idle: QuantityState = { status: "idle" }

/** How many of a line, and the way out of the cart. With a script a change applies by itself; a refusal keeps what was typed. */
export function LineQuantity({ lng, line, problem, texts }: Props) {
  const [state, action, pending] = useActionState(changeQuantity, idle)
  const failed = state.status === "failed"
  const { form, sendSoon, leave } = useQuantityForm(line.quantity, !pending && !failed)
  const messageId = useId()
  const message = failed ? state.message : problem
  const take = failed ? state.take : line.problem === "too_many" ? line.available : undefined

  useEffect(() => {
    if (state.status === "changed") announceCartChange()
  }, [state])

  const hidden = (
    <>
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="line" value={line.id} />
    </>
  )
  return (
    <div className="mt-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
        <ActionForm
          ref={form}
          action={action}
          noValidate
          onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || leave()}
          aria-busy={pending}
          className="flex items-center gap-2"
        >
          {hidden}
          <QuantityStepper
            name="quantity"
            label={texts.quantity}
            less={texts.less}
            more={texts.more}
            defaultValue={failed ? Number(state.quantity) || line.quantity : line.quantity}
            onChange={sendSoon}
            describedBy={message ? messageId : undefined}
          />
          <span className="hidden noscript:block">
            <Button look="secondary">{texts.change}</Button>
          </span>
        </ActionForm>
        <RemoveButton lng={lng} line={line} texts={texts} look="icon" />
        <span role="status" className="text-sm text-muted">
          {pending && texts.changing}
        </span>
      </div>
      <div aria-live="polite">
        {message && (
          <div className="mt-2 rounded-sm bg-danger-soft p-3 text-sm">
            <p id={messageId} className="flex gap-2">
              <DangerIcon className="mt-px size-4.5 text-danger" />
              {message}
            </p>
            {take !== undefined && (
              <ActionForm action={action} className="mt-2">
                {hidden}
                <input type="hidden" name="quantity" value={take} />
                <Button look="secondary" aria-disabled={pending || undefined}>
                  {fillPlace(texts.take, take)}
                </Button>
              </ActionForm>
            )}
          </div>
        )}
      </div>
    </div>
  )
}
