import type { Route } from "next"
import { useEffect, useState } from "react"
import type { AddState } from "@/features/cart/add-state"
import { CloseIcon } from "@/ui/icons/close-icon"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import type { BuyBoxTexts } from "./buy-box-texts"

type Props = { state: AddState; cartHref: Route; texts: BuyBoxTexts }

/**
 * What became of the last submission, read out by screen readers. On a phone it floats over the bar, where the thumb is; it stays
 * until it is closed or followed by another.
 */
export function AddResult({ state, cartHref, texts }: Props) {
  const [closed, setClosed] = useState<AddState>()
  // a page that is left stays alive out of sight; its message does not wait there for the way back
  useEffect(() => () => setClosed(state), [state])
  const shown = state.status !== "idle" && state !== closed
  return (
    <div
      aria-live="polite"
      className="fixed inset-x-3 bottom-[calc(5.75rem+env(safe-area-inset-bottom))] z-30 m-0 md:static md:mt-4"
    >
      {shown && (
        <Notice
          tone={state.status === "added" ? "success" : "danger"}
          className="items-start shadow-float md:shadow-none"
        >
          <div className="flex items-start gap-2">
            <p className="min-w-0 flex-1">
              {state.message}{" "}
              {state.status === "added" && (
                <Link href={cartHref} className="inline-block whitespace-nowrap">
                  {texts.openCart}
                </Link>
              )}
            </p>
            <button
              type="button"
              aria-label={texts.close}
              onClick={() => setClosed(state)}
              className="-my-3 -mr-3 grid size-11 shrink-0 place-items-center noscript:hidden"
            >
              <CloseIcon />
            </button>
          </div>
        </Notice>
      )}
    </div>
  )
}
