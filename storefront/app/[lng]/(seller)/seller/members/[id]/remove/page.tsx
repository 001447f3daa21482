import type { Metadata } from "next"
import { loadMember } from "@/features/desk-members/load-member"
import { RemoveMemberView } from "@/features/desk-members/remove-member-view"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder, id: placeholder }]

type Props = PageProps<"/[lng]/seller/members/[id]/remove">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng, id } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({
    lng,
    path: routes.deskMemberRemove(lng, id),
    title: getT(lng, "desk-members")("change.remove"),
    hidden: true,
  })
}

export default async function SellerMembersIdRemovePage({ params }: Props) {
  const lng = await languageOf(params)
  const { id } = await params
  const desk = await openDesk((token) => loadMember(token, id))
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskMemberRemove(lng, id)} />
  return (
    <DeskPage lng={lng} me={desk.me} narrow>
      <RemoveMemberView lng={lng} member={desk.data} />
    </DeskPage>
  )
}
