import type { Metadata } from "next"
import { InviteMemberView } from "@/features/desk-members/invite-member-view"
import { loadMembers } from "@/features/desk-members/load-members"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/members/invite">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({
    lng,
    path: routes.deskInvite(lng),
    title: getT(lng, "desk-members")("new.title"),
    hidden: true,
  })
}

export default async function SellerMembersInvitePage({ params }: Props) {
  const lng = await languageOf(params)
  const desk = await openDesk(loadMembers)
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskInvite(lng)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <InviteMemberView lng={lng} cooperative={desk.me.cooperative.name} />
    </DeskPage>
  )
}
