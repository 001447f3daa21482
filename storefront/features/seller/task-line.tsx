"use client"

import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { DraftTexts } from "./draft-notice"
import type { DraftState } from "./use-draft"
import { useOnline } from "./use-online"

type Props = {
  texts: DraftTexts
  draft: DraftState
  /** Whether the form has anything that is kept: there is room for a line about it then. */
  keeps: boolean
  waits: boolean
  onStop: () => void
}

/** Below a form's button, where somebody looks who pressed it: that it waits for the connection, or that what is typed is kept. */
export function TaskLine({ texts, draft, keeps, waits, onStop }: Props) {
  const online = useOnline()
  const line = draft.state === "lost" ? texts.lost : !online ? texts.away : draft.state === "kept" ? texts.kept : ""
  return (
    <>
      <div aria-live="polite" className="empty:hidden">
        {waits && (
          <Notice tone="warning" title={draft.state === "kept" ? texts.offline : texts.waits}>
            <p>{waitingText(texts, draft)}</p>
            <Button type="button" look="quiet" className="-ml-4 min-h-12" onClick={onStop}>
              {texts.stop}
            </Button>
          </Notice>
        )}
      </div>
      {(keeps || draft.state !== "none") && !waits && (
        <p aria-live="polite" className="min-h-6 text-center text-sm text-muted">
          {line}
        </p>
      )}
    </>
  )
}

function waitingText(texts: DraftTexts, { state, without }: DraftState): string {
  if (state !== "kept") return texts.waits_text
  return without.length ? texts.offline_open : texts.offline_text
}
