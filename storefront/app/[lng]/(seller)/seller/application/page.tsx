import type { PayoutAccount } from "@opop/vendor/contract/payout"
import type { Metadata } from "next"
import { loadAccountPage } from "@/features/desk-money/load-account-page"
import { isStep } from "@/features/joining/application-steps"
import { ApplicationView } from "@/features/joining/application-view"
import { DocumentView } from "@/features/joining/document-view"
import { isApplying } from "@/features/joining/is-applying"
import { type ApplicationPageData, loadApplicationPage } from "@/features/joining/load-application-page"
import { StepView } from "@/features/joining/step-view"
import { ClosedDesk } from "@/features/seller/closed-desk"
import { DeskPage } from "@/features/seller/desk-page"
import { openDesk } from "@/features/seller/open-desk"
import { getT } from "@/i18n/get-t"
import { languageOf, placeholder } from "@/i18n/language-of"
import { isLanguage } from "@/i18n/languages"
import type { Result } from "@/lib/backend-error"
import { pageMetadata } from "@/lib/page-metadata"
import { routes } from "@/lib/routes"

export const instant = false

export const generateStaticParams = () => [{ lng: placeholder }]

type Props = PageProps<"/[lng]/seller/application">

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  if (!isLanguage(lng)) return {}
  return pageMetadata({
    lng,
    path: routes.deskApplication(lng),
    title: getT(lng, "joining")("title_desk"),
    hidden: true,
  })
}

type StepPageData = ApplicationPageData & {
  bank: { banks: PayoutAccount["banks"]; codeNeeded: boolean } | undefined
}

export default async function ApplicationPage({ params, searchParams }: Props) {
  const lng = await languageOf(params)
  const { step, done, requirement } = await searchParams
  const desk = await openDesk(async (token): Promise<Result<StepPageData>> => {
    const page = await loadApplicationPage(lng, token)
    if (!page.ok || step !== "bank") return page.ok ? { ok: true, data: { ...page.data, bank: undefined } } : page
    const account = await loadAccountPage(token)
    if (!account.ok) return account
    const { codeNeeded } = account.data
    return { ok: true, data: { ...page.data, bank: { banks: account.data.account.banks, codeNeeded } } }
  })
  if (desk.kind !== "open") return <ClosedDesk lng={lng} desk={desk} again={routes.deskApplication(lng)} />
  const { data, me } = desk
  const { application, checklist, regencies, bank } = data
  const asked = checklist.requirements.find(({ id, kind }) => id === requirement && kind === "document")
  const open = isApplying(application.state)
  return (
    <DeskPage lng={lng} me={me} narrow>
      {asked ? (
        <DocumentView lng={lng} requirement={asked} />
      ) : open && isStep(step) ? (
        <StepView key={step} lng={lng} step={step} application={application} bank={bank} regencies={regencies} />
      ) : (
        <ApplicationView lng={lng} page={data} done={done} />
      )}
    </DeskPage>
  )
}
