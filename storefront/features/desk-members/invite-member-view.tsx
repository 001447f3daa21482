import { BackLink } from "@/features/seller/back-link"
import { draftTexts } from "@/features/seller/draft-texts"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { place } from "@/lib/fill-place"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { InviteForm } from "./invite-form"
import { roleOptions } from "./role-options"

const names = [
  ...(["role", "email", "email_hint", "submit", "submitting"] as const),
  ...(["made", "made_text", "link", "copy", "copied", "whatsapp"] as const),
]

/** A link for one more person. */
export function InviteMemberView({ lng, cooperative }: { lng: Language; cooperative: string }) {
  const t = getT(lng, "desk-members")
  const texts = Object.fromEntries(names.map((name) => [name, t(`new.${name}`)])) as Record<
    (typeof names)[number],
    string
  >
  return (
    <>
      <BackLink href={routes.deskMembers(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t("new.title")}</h1>
      <p className="mt-2 mb-6 text-lg">{t("new.lead")}</p>
      <InviteForm
        lng={lng}
        cooperative={cooperative}
        roles={roleOptions(lng)}
        texts={{ ...texts, sent: t("new.sent", { email: place }) }}
        drafts={draftTexts(lng)}
        after={
          <ButtonLink href={routes.deskMembers(lng)} look="secondary" size="large" wide className="mt-3">
            {t("new.back")}
          </ButtonLink>
        }
      />
    </>
  )
}
