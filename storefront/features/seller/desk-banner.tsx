import { SignOutForm } from "@/features/account/sign-out-form"
import { StoreSwitch } from "@/features/desk-members/store-switch"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Chip } from "@/ui/chip"
import { CheckIcon } from "@/ui/icons/check-icon"
import { InfoIcon } from "@/ui/icons/info-icon"
import { StoreIcon } from "@/ui/icons/store-icon"
import { StoreBanner } from "@/ui/store-banner"
import type { Me } from "./load-me"
import { storeState } from "./store-state"

/** Whose desk this is: the cooperative in its own colours, whether its store is open, who is signed in. */
export function DeskBanner({ lng, me }: { lng: Language; me: Me }) {
  const { cooperative, member, role } = me
  const t = getT(lng, "seller")
  const { state, tone } = storeState(cooperative.state)
  const open = state === "active"
  const Sign = open ? CheckIcon : InfoIcon
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-raised">
      <StoreBanner look={cooperative} name={cooperative.name} level={2} className="rounded-none!">
        <p className="mt-1">{cooperative.pesantren}</p>
      </StoreBanner>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-5 p-5 sm:px-8">
        <dl className="flex flex-wrap gap-x-10 gap-y-4">
          <div>
            <dt className="text-sm text-muted">{t("state.label")}</dt>
            <dd className="mt-1.5">
              <Chip tone={tone} icon={<Sign className="size-4" />} className="min-h-7 text-sm">
                {t(`state.${state}`)}
              </Chip>
            </dd>
          </div>
          <div className="min-w-0">
            <dt className="text-sm text-muted">{t("person")}</dt>
            <dd className="font-semibold wrap-anywhere">
              {member.name} <span className="font-normal">· {t(`role.${role}`)}</span>
            </dd>
            <dd className="text-sm wrap-anywhere text-muted">{member.email}</dd>
          </div>
        </dl>
        <div className="flex flex-wrap gap-3 max-sm:w-full max-sm:[&>*]:flex-1">
          {open && (
            <ButtonLink
              href={routes.store(lng, cooperative.handle)}
              look="secondary"
              className="min-h-12 whitespace-nowrap"
            >
              <StoreIcon />
              {t("store")}
            </ButtonLink>
          )}
          <SignOutForm lng={lng} text={t("sign_out")} from="seller" className="max-sm:[&>*]:w-full" />
        </div>
      </div>
      {me.memberships.length > 1 && (
        <div className="border-t border-line px-5 pt-5 sm:px-8">
          <StoreSwitch lng={lng} me={me} on="home" />
        </div>
      )}
      {state !== "active" && <p className="border-t border-line px-5 py-4 sm:px-8">{t(`state_text.${state}`)}</p>}
    </div>
  )
}
