"use client"

import type { Language } from "@/i18n/languages"
import { ErrorSummary } from "@/ui/error-summary"
import { momentOf } from "./draft-moment"
import { DraftNotice, type DraftTexts } from "./draft-notice"
import type { Draft } from "./draft-store"
import { newerValues } from "./newer-values"
import type { TaskField } from "./task-fields"
import { TaskNewer } from "./task-newer"
import type { TaskState, Typed } from "./task-state"

type Props = {
  lng: Language
  texts: DraftTexts
  state: TaskState
  fields: readonly TaskField[]
  /** What the page knows of the fields now. */
  first: Typed
  /** For the summary: what is wrong with which field. */
  errors: { id: string; label: string; error: string }[]
  /** The draft that stands in the form. */
  restored: Draft | undefined
  /** Whether what it is about has changed since. */
  older: boolean
  onDiscard: () => void
}

/** Above a task's fields: what was put back, what was refused, what others have changed. */
export function TaskNotices({ lng, texts, state, fields, first, errors, restored, older, onDiscard }: Props) {
  const failed = state.status === "failed" ? state : undefined
  const stale = failed?.stale === true
  const typed = failed?.typed ?? restored?.values ?? {}
  return (
    <>
      <DraftNotice
        texts={texts}
        restored={restored && momentOf(restored.at, lng)}
        again={restored?.without && againText(texts, fields, restored.without)}
        waits={false}
        onDiscard={onDiscard}
      />
      {failed && <ErrorSummary title={failed.message} errors={errors} />}
      {(stale || (restored && older)) && (
        <TaskNewer texts={texts} title={stale ? undefined : texts.newer} now={newerValues(lng, fields, first, typed)} />
      )}
    </>
  )
}

function againText(texts: DraftTexts, fields: readonly TaskField[], names: readonly string[]): string {
  const labels = fields.flatMap(({ name, label }) => (names.includes(name) ? label : []))
  return labels.length ? texts.again.replace("#", labels.join(", ")) : texts.again_some
}
