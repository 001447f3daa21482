import type { OpenInvite } from "@opop/vendor/contract/members"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { withdrawInvite } from "./withdraw-invite"

/** Links that still open the door; each can be withdrawn. */
export function OpenInvites({ lng, invites }: { lng: Language; invites: OpenInvite[] }) {
  const t = getT(lng, "desk-members")
  return (
    <section aria-labelledby="open-invites" className="mt-9">
      <h2 id="open-invites" className="mb-3 text-lg font-semibold">
        {t("open.title")}
      </h2>
      {invites.length ? (
        <ul className="grid gap-3">
          {invites.map(({ id, role, email, expires_at }) => (
            <li key={id} className="rounded-md border border-line bg-raised p-4 sm:p-5">
              <p className="font-semibold wrap-anywhere">{email ? t("open.to", { email }) : t("open.anyone")}</p>
              <p className="text-sm text-muted">
                {t(`role.${role}.name`)} · {t("open.until", { at: formatMoment(expires_at, lng) })}
              </p>
              <div className="mt-3">
                <TaskForm
                  action={withdrawInvite}
                  hidden={{ lng, id }}
                  submit={t("open.withdraw")}
                  submitting={t("open.withdrawing")}
                  look="secondary"
                />
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t("open.none")}</p>
      )}
    </section>
  )
}
