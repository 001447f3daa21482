/** What was typed, by the names of the fields; never a password. */
export type Typed = Record<string, string>

/** What a task's form knows after its last submission. `confirm`: it asks once more before something that cannot be taken back. */
export type TaskState =
  | { status: "idle"; typed: Typed }
  | {
      status: "failed"
      message: string
      fields: Record<string, string>
      typed: Typed
      /** Somebody else has changed what it is about: what the page shows now is newer than what the form began with. */
      stale?: true
    }
  | { status: "confirm"; question: { title: string; text: string; submit: string }; typed: Typed }

export type TaskAction = (previous: TaskState, form: FormData) => Promise<TaskState>
