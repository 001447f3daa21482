import type { Question } from "@opop/vendor/contract/question"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { aboutText } from "./about-text"
import { AskForm } from "./ask-form"
import { askQuestion } from "./ask-question"
import { QuestionChip } from "./question-chip"
import { QuestionTalk } from "./question-talk"

type Props = {
  lng: Language
  one: Question
  /** Where it is shown, so that its forms lead back there: the purchase's number, or the product's handle. */
  place: { number: string } | { handle: string } | Record<string, never>
}

/** A buyer's question: what it is about, what was written, and room for more. */
export function OwnQuestion({ lng, one, place }: Props) {
  const t = getT(lng, "questions")
  const hidden = { ...place, question: one.id }
  return (
    <section aria-label={aboutText(lng, one)} className="rounded-md border border-line bg-raised p-4 sm:p-5">
      <div className="mb-3 flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <div className="min-w-0">
          <h2 className="text-lg tracking-normal wrap-anywhere">{aboutText(lng, one)}</h2>
          <p className="text-sm text-muted">{one.cooperative.name}</p>
        </div>
        <QuestionChip lng={lng} state={one.state} />
      </div>
      <QuestionTalk lng={lng} one={one} reader="buyer" />
      {one.may.includes("message") && (
        <div className="mt-4 border-t border-line pt-4">
          <AskForm key={one.messages.length} lng={lng} hidden={{ ...hidden, action: "message" }} more />
        </div>
      )}
      {one.may.includes("close") && one.state === "answered" && (
        <div className="mt-3">
          <TaskForm
            action={askQuestion}
            hidden={{ lng, ...hidden, action: "close" }}
            submit={t("ask.close")}
            submitting={t("close.submitting")}
            look="secondary"
          />
        </div>
      )}
    </section>
  )
}
