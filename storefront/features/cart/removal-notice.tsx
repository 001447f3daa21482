"use client"

import { useEffect, useRef, useState } from "react"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { useRemoval } from "./removal"
import type { RemovalState } from "./removal-state"

/** Says what was taken out and puts it back on request. It takes the focus, whose place has just gone. */
export function RemovalNotice({ lng, undo }: { lng: Language; undo: string }) {
  const { state, action, pending } = useRemoval()
  const [left, setLeft] = useState<RemovalState>()
  const box = useRef<HTMLDivElement>(null)
  // a page that was left stays alive out of sight; its message does not wait there for the way back
  useEffect(() => () => setLeft(state), [state])
  useEffect(() => {
    if (state.status !== "idle") box.current?.focus()
  }, [state])
  if (state.status === "idle" || state === left) return null
  return (
    <div ref={box} tabIndex={-1} className="mb-5 scroll-mt-24 rounded-md outline-none">
      <Notice
        tone={state.status === "failed" ? "danger" : "success"}
        role={state.status === "failed" ? "alert" : "status"}
        className="items-center"
      >
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-base">
          <p className="min-w-0 flex-1 basis-40">{state.message}</p>
          {state.status === "removed" && (
            <ActionForm action={action}>
              <input type="hidden" name="lng" value={lng} />
              <input type="hidden" name="move" value="restore" />
              <input type="hidden" name="line" value="" />
              <input type="hidden" name="variant" value={state.variant} />
              <input type="hidden" name="quantity" value={state.quantity} />
              <input type="hidden" name="title" value={state.title} />
              <Button look="secondary" aria-disabled={pending || undefined}>
                {undo}
              </Button>
            </ActionForm>
          )}
        </div>
      </Notice>
    </div>
  )
}
