import type { Question } from "@opop/vendor/contract/question"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { OwnQuestion } from "./own-question"

type Props = {
  lng: Language
  questions: Question[]
  place: { number: string } | { handle: string } | Record<string, never>
  /** What was just done, from the address. */
  done: unknown
}

/** A buyer's questions, the latest first. */
export function OwnQuestions({ lng, questions, place, done }: Props) {
  const t = getT(lng, "questions")
  const known = (["ask", "close"] as const).find((text) => text === done)
  return (
    <>
      {known && <DoneNotice>{t(`own_done.${known}`)}</DoneNotice>}
      {questions.length > 0 && (
        <ul className="mb-6 grid gap-4">
          {questions.map((one) => (
            <li key={one.id}>
              <OwnQuestion lng={lng} one={one} place={place} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
