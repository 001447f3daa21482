import type { ReactNode } from "react"
import type { Language } from "@/i18n/languages"
import type { DraftTexts } from "./draft-notice"
import type { TaskField } from "./task-fields"
import type { TaskAction } from "./task-state"

export type TaskFormProps = {
  action: TaskAction
  /**
   * What the action must know besides: the language, an id, a key, a version. It stays as it was when somebody began to fill in the
   * form, however often the page is drawn again, and however often it is sent.
   */
  hidden: { lng: Language } & Record<string, string>
  fields?: readonly TaskField[]
  /** What the fields hold at first, by their names. */
  first?: Record<string, string>
  submit: string
  submitting: string
  /** Only where the form may ask once more: the way back to the fields. */
  change?: string
  /** `secondary` where something else on the screen matters more. */
  look?: "primary" | "secondary"
  children?: ReactNode
}

export type TaskRoundsProps = TaskFormProps & { texts: DraftTexts }
