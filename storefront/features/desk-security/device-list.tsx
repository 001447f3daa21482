import type { MemberSession } from "@opop/vendor/contract/member-session"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { Chip } from "@/ui/chip"
import { endDevice } from "./end-device"

/** Where the member is signed in; each other device can be signed out, or all at once. */
export function DeviceList({ lng, sessions }: { lng: Language; sessions: MemberSession[] }) {
  const t = getT(lng, "desk-members")
  const name = ({ browser, system }: MemberSession) =>
    browser && system
      ? t("security.devices.on", { browser, system })
      : browser || system || t("security.devices.unknown")
  return (
    <section aria-labelledby="security-devices" className="mt-8">
      <h2 id="security-devices" className="text-lg font-semibold">
        {t("security.devices.title")}
      </h2>
      <p className="mb-3 text-muted">{sessions.length > 1 ? t("security.devices.text") : t("security.devices.only")}</p>
      <ul className="grid gap-3">
        {sessions.map((session) => (
          <li key={session.id} className="rounded-md border border-line bg-raised p-4 sm:p-5">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <p className="font-semibold">{name(session)}</p>
              {session.current && <Chip tone="success">{t("security.devices.this")}</Chip>}
            </div>
            <p className="text-sm text-muted">
              {t("security.devices.seen", { at: formatMoment(session.last_seen_at, lng) })}
              <br />
              {t("security.devices.since", { at: formatMoment(session.signed_in_at, lng) })}
            </p>
            {!session.current && (
              <div className="mt-3">
                <TaskForm
                  action={endDevice}
                  hidden={{ lng, id: session.id }}
                  submit={t("security.devices.end")}
                  submitting={t("security.devices.ending")}
                  look="secondary"
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <div className="mt-4">
          <TaskForm
            action={endDevice}
            hidden={{ lng, id: "others" }}
            submit={t("security.devices.end_others")}
            submitting={t("security.devices.ending")}
            look="secondary"
          />
        </div>
      )}
    </section>
  )
}
