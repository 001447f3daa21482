import { randomUUID } from "node:crypto"
import { questionTextMost } from "@opop/vendor/contract/question"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { askQuestion } from "./ask-question"

type Props = {
  lng: Language
  /** What it is about, and the question that it joins: see `askQuestion`. */
  hidden: Record<string, string>
  /** Whether it goes on with a question that stands. */
  more?: boolean
}

/** A few words to the cooperative. */
export function AskForm({ lng, hidden, more = false }: Props) {
  const t = getT(lng, "questions")
  return (
    <TaskForm
      action={askQuestion}
      hidden={{ lng, ...hidden, key: randomUUID() }}
      fields={[
        {
          kind: "area",
          name: "text",
          label: t(more ? "ask.more_label" : "ask.label"),
          ...(!more && { hint: t("ask.hint") }),
          maxLength: questionTextMost,
          required: true,
        },
      ]}
      submit={t("ask.submit")}
      submitting={t("ask.submitting")}
      look={more ? "secondary" : "primary"}
    />
  )
}
