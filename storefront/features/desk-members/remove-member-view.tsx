import type { Member } from "@opop/vendor/contract/members"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { removeMember } from "./remove-member"

/** Asks before a member loses the desk. */
export function RemoveMemberView({ lng, member: { id, name, self } }: { lng: Language; member: Member }) {
  const t = getT(lng, "desk-members")
  return (
    <>
      <BackLink href={routes.deskMember(lng, id)}>{t("change.title")}</BackLink>
      <h1 className="text-title wrap-anywhere">{t("remove.title", { name })}</h1>
      <p className="mt-2 mb-6 text-lg">{self ? t("remove.self") : t("remove.text", { name })}</p>
      <TaskForm
        action={removeMember}
        hidden={{ lng, id, self: self ? "1" : "" }}
        submit={t("remove.submit")}
        submitting={t("remove.submitting")}
      />
      <ButtonLink href={routes.deskMember(lng, id)} look="secondary" size="large" wide className="mt-3">
        {t("remove.back")}
      </ButtonLink>
    </>
  )
}
