"use client"

import { useActionState } from "react"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { CloseIcon } from "@/ui/icons/close-icon"
import { changeCode } from "./change-code"
import type { CodeState } from "./code-state"

type Props = { lng: Language; code: string; label: string }

const idle: CodeState = { status: "idle" }

/** Takes a code out of the cart. */
export function CodeRemoval({ lng, code, label }: Props) {
  const [state, action, pending] = useActionState(changeCode, idle)
  return (
    <ActionForm action={action}>
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="remove" value={code} />
      <button
        type="submit"
        aria-label={label}
        aria-disabled={pending || undefined}
        className="grid size-11 place-items-center rounded-md text-muted hover:text-danger"
      >
        <CloseIcon />
      </button>
      {state.status === "failed" && (
        <p role="alert" className="text-sm text-danger">
          {state.message}
        </p>
      )}
    </ActionForm>
  )
}
