import type { Language } from "@/i18n/languages"

/** `lang`: in which language it is to be written, where not in the page's. */
type Named = { name: string; label: string; hint?: string; required?: boolean; lang?: Language }

/** A field of a task's form, as a page describes it. */
export type TaskField = Named &
  (
    | { kind: "text"; maxLength: number; autoComplete?: string; capitals?: boolean; suggestions?: readonly string[] }
    | { kind: "digits"; maxLength: number; autoComplete?: string }
    | { kind: "date"; min?: string; max?: string }
    /** Any number of them; their values stand in one text, set apart by commas. */
    | { kind: "checks"; options: readonly { value: string; label: string; note?: string; lang?: Language }[] }
    | { kind: "area"; maxLength: number }
    | { kind: "password"; show: string; hide: string }
    | { kind: "select"; options: readonly { value: string; label: string }[]; placeholder: string }
    | { kind: "radio"; options: readonly { value: string; label: string; note?: string }[] }
    | { kind: "photos"; most: number }
  )

/** What is never kept in the browser: secrets and files. A code is known by its `autoComplete`. */
export const isSecret = (field: TaskField): boolean =>
  field.kind === "password" ||
  field.kind === "photos" ||
  ("autoComplete" in field && field.autoComplete === "one-time-code")
