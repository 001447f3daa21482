import type { Members } from "@opop/vendor/contract/members"
import { BackLink } from "@/features/seller/back-link"
import { DoneNotice } from "@/features/seller/done-notice"
import { PlaceLink } from "@/features/seller/place-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatDate } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Chip } from "@/ui/chip"
import { PlusIcon } from "@/ui/icons/plus-icon"
import { OpenInvites } from "./open-invites"

const done = ["role", "removed", "withdrawn"] as const

type Props = { lng: Language; members: Members; did: unknown }

/** Who looks after what, and who may still join. */
export function MembersView({ lng, members: { members, invites }, did }: Props) {
  const t = getT(lng, "desk-members")
  const told = done.find((one) => one === did)
  return (
    <>
      <BackLink href={routes.deskMore(lng)}>{getT(lng, "seller")("more.title")}</BackLink>
      <h1 className="text-title">{t("title")}</h1>
      <p className="mt-1 mb-5 text-muted">{t("lead")}</p>
      {told && <DoneNotice>{t(`done.${told}`)}</DoneNotice>}
      <ul className="divide-y divide-line rounded-md border border-line bg-raised px-4 sm:px-5">
        {members.map(({ id, name, email, role, self, joined_at }) => (
          <li key={id}>
            <PlaceLink href={routes.deskMember(lng, id)} aside={<Chip tone="brand">{t(`role.${role}.name`)}</Chip>}>
              <span className="wrap-anywhere">
                {name}
                {self && <span className="font-normal text-muted"> · {t("you")}</span>}
              </span>
              <span className="block text-sm font-normal wrap-anywhere text-muted">
                {email !== name && `${email} · `}
                {t("since", { date: formatDate(joined_at, lng) })}
              </span>
            </PlaceLink>
          </li>
        ))}
      </ul>
      <ButtonLink href={routes.deskInvite(lng)} size="large" wide className="mt-5">
        <PlusIcon />
        {t("invite")}
      </ButtonLink>
      <OpenInvites lng={lng} invites={invites} />
    </>
  )
}
