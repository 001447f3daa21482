import type { Member } from "@opop/vendor/contract/members"
import { BackLink } from "@/features/seller/back-link"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { changeRole } from "./change-role"
import { roleOptions } from "./role-options"

/** One member: their role, and the way to remove them. */
export function MemberView({ lng, member }: { lng: Language; member: Member }) {
  const t = getT(lng, "desk-members")
  return (
    <>
      <BackLink href={routes.deskMembers(lng)}>{t("title")}</BackLink>
      <h1 className="text-title wrap-anywhere">{member.name}</h1>
      <p className="mt-1 mb-6 wrap-anywhere text-muted">{member.email}</p>
      {member.last_owner ? (
        <Notice tone="info" title={t("role.owner.name")}>
          <p>{t("change.last_owner")}</p>
        </Notice>
      ) : (
        <>
          <TaskForm
            action={changeRole}
            hidden={{ lng, id: member.id }}
            first={{ role: member.role }}
            fields={[
              { kind: "radio", name: "role", label: t("change.role"), options: roleOptions(lng), required: true },
            ]}
            submit={t("change.submit")}
            submitting={t("change.submitting")}
          />
          <ButtonLink
            href={routes.deskMemberRemove(lng, member.id)}
            look="secondary"
            size="large"
            wide
            className="mt-4"
          >
            {t("change.remove")}
          </ButtonLink>
        </>
      )}
    </>
  )
}
