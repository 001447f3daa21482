import type { ReactNode } from "react"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { NextPlace } from "./next-place"
import { SignInForm } from "./sign-in-form"
import { signInTexts } from "./sign-in-texts"
import { staffHref } from "./staff-href"

type Props = {
  lng: Language
  title: string
  lead: string
  next?: NextPlace | undefined
  /** Above the form, with room below: why one is asked. */
  notice?: ReactNode
  /** Below the form: what helps somebody who cannot get in. */
  forgot: ReactNode
  /** Beside the form on a desk, below it on a phone. */
  aside: ReactNode
}

/** The one door: for buyers in the account, for members at the desk. */
export function SignInView({ lng, title, lead, next, notice, forgot, aside }: Props) {
  const t = getT(lng, "account")
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <div className="mx-auto grid max-w-5xl overflow-hidden rounded-lg border border-line bg-raised md:grid-cols-[1.15fr_1fr]">
        <div className="p-5 sm:p-8 lg:p-12">
          <h1 className="text-title">{title}</h1>
          <p className="mt-2 mb-7 max-w-[46ch] text-muted">{lead}</p>
          {notice}
          <SignInForm
            lng={lng}
            next={next}
            texts={signInTexts(lng)}
            registerHref={routes.register(lng, { next })}
            staffHref={staffHref()}
          />
          <div className="mt-6 text-sm text-muted">{forgot}</div>
        </div>
        {aside}
      </div>
      <p className="mt-6 text-center text-sm text-muted">
        {t("staff.hint")}{" "}
        <a
          href={staffHref()}
          className="inline-flex min-h-11 items-center font-semibold whitespace-nowrap text-brand hover:underline"
        >
          {t("staff.link")}
        </a>
      </p>
    </main>
  )
}
