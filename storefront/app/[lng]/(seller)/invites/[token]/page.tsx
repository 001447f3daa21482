import type { Metadata } from "next"
import { InviteView } from "@/features/invites/invite-view"
import { loadInvite } from "@/features/invites/load-invite"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, token: placeholder }]

type Props = PageProps<"/[lng]/invites/[token]">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, token } = await params
  if (!isLanguage(lng)) return {}
  const title = getT(lng, "desk-members")("join.title")
  // the link is a key: it goes to no other site
  return {
    ...pageMetadata({ lng, path: routes.invite(lng, token), title, hidden: true }),
    referrer: "no-referrer",
  }
}

export default async function InvitePage({ params }: Props) {
  const lng = await languageOf(params)
  const { token } = await params
  return <InviteView lng={lng} token={token} invitation={await loadInvite(token)} />
}
