import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { currentCustomerToken } from "@/features/account/current-customer"
import { loadCustomer } from "@/features/account/load-customer"
import { landing, nextPlace } from "@/features/account/next-place"
import { RegisterForm } from "@/features/account/register-form"
import { registerTexts } from "@/features/account/register-texts"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/account/register">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng)
    ? pageMetadata({ lng, path: routes.register(lng), title: getT(lng, "account")("register.title"), hidden: true })
    : {}
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const t = getT(lng, "account")
  const next = nextPlace((await searchParams).next)
  const token = await currentCustomerToken()
  if (token && (await loadCustomer(token))) redirect(landing(lng, next, { customer: true, member: false }))
  const signInHref = routes.account(lng, { next })
  return (
    <main id="main" className="wrap py-8 md:py-14">
      <div className="mx-auto max-w-xl rounded-lg border border-line bg-raised p-5 sm:p-8 lg:p-12">
        <h1 className="text-title">{t("register.heading")}</h1>
        <p className="mt-2 mb-7 text-muted">{t("register.lead")}</p>
        <RegisterForm lng={lng} next={next} texts={registerTexts(lng)} />
        <p className="mt-6 text-sm">
          {t("register.have_account")}{" "}
          <Link
            href={signInHref}
            className="inline-flex min-h-11 items-center font-semibold text-brand hover:underline"
          >
            {t("register.sign_in")}
          </Link>
        </p>
      </div>
    </main>
  )
}
