import type { Metadata } from "next"
import { AccountView } from "@/features/account/account-view"
import { currentCustomerToken, loadMyPurchases } from "@/features/account/current-customer"
import { ForgotPassword } from "@/features/account/forgot-password"
import { loadCustomer } from "@/features/account/load-customer"
import { MemberOnlyView } from "@/features/account/member-only-view"
import { nextPlace } from "@/features/account/next-place"
import { currentToken } from "@/features/account/session-cookies"
import { SessionNotice } from "@/features/account/session-notice"
import { SignInView } from "@/features/account/sign-in-view"
import { WhyRegister } from "@/features/account/why-register"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

export async function generateMetadata({ params }: PageProps<"/[lng]/account">): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng)
    ? pageMetadata({ lng, path: routes.account(lng), title: getT(lng, "account")("title"), hidden: true })
    : {}
}

export default async function AccountPage({ params, searchParams }: PageProps<"/[lng]/account">) {
  const lng = await languageOf(params)
  const t = getT(lng, "account")
  const { next: asked, out, late } = await searchParams
  const [token, memberToken] = await Promise.all([currentCustomerToken(), currentToken("member")])
  const next = nextPlace(asked)
  const [customer, purchases] = token
    ? await Promise.all([loadCustomer(token), loadMyPurchases(lng, token)])
    : [undefined, undefined]
  if (customer && purchases)
    return <AccountView lng={lng} customer={customer} purchases={purchases} member={Boolean(memberToken)} />
  if (memberToken) return <MemberOnlyView lng={lng} />
  return (
    <SignInView
      lng={lng}
      title={t("sign_in.title")}
      lead={t("sign_in.lead")}
      next={next}
      notice={<SessionNotice lng={lng} ended={Boolean(token)} out={out} late={late === "1"} />}
      forgot={<ForgotPassword lng={lng} />}
      aside={<WhyRegister lng={lng} next={next} />}
    />
  )
}
