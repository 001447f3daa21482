import type { Route } from "next"
import { ExternalIcon } from "@/ui/icons/external-icon"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { AnswerBox } from "./answer-box"
import type { SignInState } from "./sign-in-state"
import type { SignInTexts } from "./sign-in-texts"

type Props = { state: SignInState; texts: SignInTexts; registerHref: Route; staffHref: string }

const line = "mt-1 inline-flex min-h-11 items-center gap-1.5"

/** For somebody whose e-mail and password are right, but who has nothing to enter here: the way to where they do. */
export function SignInAside({ state, texts, registerHref, staffHref }: Props) {
  if (state.status === "staff")
    return (
      <AnswerBox answer={state}>
        <Notice tone="info" title={texts.staff} role="alert">
          <p>{texts.staffText}</p>
          <a href={staffHref} className={line}>
            {texts.staffLink}
            <ExternalIcon className="size-4" />
          </a>
        </Notice>
      </AnswerBox>
    )
  if (state.status === "unfinished")
    return (
      <AnswerBox answer={state}>
        <Notice tone="warning" title={texts.unfinished} role="alert">
          <p>{texts.unfinishedText}</p>
          <Link href={registerHref} className={line}>
            {texts.unfinishedLink}
          </Link>
        </Notice>
      </AnswerBox>
    )
  return null
}
