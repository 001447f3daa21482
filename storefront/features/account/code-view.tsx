import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"
import { confirmSignIn } from "./confirm-sign-in"
import type { NextPlace } from "./next-place"

type Props = {
  lng: Language
  next: NextPlace | undefined
  /** Without the phone: with a code that was kept for need. */
  kept: boolean
}

/** The second half of signing in. */
export function CodeView({ lng, next, kept }: Props) {
  const t = getT(lng, "account")
  const link = "inline-flex min-h-12 items-center font-semibold text-brand hover:underline"
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <div className="mx-auto max-w-xl rounded-lg border border-line bg-raised p-5 sm:p-8 lg:p-12">
        <h1 className="text-title">{t("code.title")}</h1>
        <p className="mt-2 mb-7 text-muted">{kept ? t("code.kept_lead") : t("code.lead")}</p>
        <TaskForm
          action={confirmSignIn}
          hidden={{ lng, ...(next && { next }) }}
          fields={[
            kept
              ? {
                  kind: "text",
                  name: "code",
                  label: t("code.kept_label"),
                  hint: t("code.kept_hint"),
                  maxLength: 60,
                  autoComplete: "one-time-code",
                  required: true,
                }
              : {
                  kind: "digits",
                  name: "code",
                  label: t("code.label"),
                  maxLength: 7,
                  autoComplete: "one-time-code",
                  required: true,
                },
          ]}
          submit={t("code.submit")}
          submitting={t("sign_in.working")}
        />
        <p className="mt-4 grid justify-items-start text-sm">
          <Link href={routes.signInCode(lng, { next, with: kept ? undefined : "kept" })} className={link}>
            {kept ? t("code.to_phone") : t("code.to_kept")}
          </Link>
          <Link href={routes.account(lng, { next })} className={link}>
            {t("code.again")}
          </Link>
        </p>
      </div>
    </main>
  )
}
