import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { CodeView } from "@/features/account/code-view"
import { nextPlace } from "@/features/account/next-place"
import { currentSignInStep } from "@/features/account/sign-in-step"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/account/code">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return isLanguage(lng)
    ? pageMetadata({ lng, path: routes.signInCode(lng), title: getT(lng, "account")("code.title"), hidden: true })
    : {}
}

export default async function SignInCodePage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { next: asked, with: means } = await searchParams
  const next = nextPlace(asked)
  if (!(await currentSignInStep())) redirect(routes.account(lng, { next }))
  return <CodeView lng={lng} next={next} kept={means === "kept"} />
}
