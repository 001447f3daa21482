import type { Requirement } from "@opop/vendor/contract/requirement"
import type { Me } from "@/features/seller/load-me"
import { storeState } from "@/features/seller/store-state"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { StoreIcon } from "@/ui/icons/store-icon"
import { isSettled } from "./is-settled"

type Props = { lng: Language; me: Me; requirements: Requirement[] }

/** For owners of a store that is not open yet, or not wholly checked: what comes next. Nothing when all is done. */
export function NextCard({ lng, me, requirements }: Props) {
  const t = getT(lng, "joining")
  const { state } = storeState(me.cooperative.state)
  const open = state === "active"
  // an account that is missing has a card of its own at a desk that is open
  const due = requirements.filter(
    ({ state, place }) => !isSettled(state) && place !== "wait" && !(open && place === "account"),
  )
  const closed = state === "closed" || state === "suspended" || state === "unknown"
  if (me.role !== "owner" || closed || (open && !due.length)) return null
  return (
    <section className="mb-5 flex flex-col gap-3 rounded-md border border-brand bg-raised p-4 ring-1 ring-brand sm:p-5">
      <div className="flex items-start gap-3.5">
        <span className="grid size-12 shrink-0 place-items-center rounded-full bg-brand-soft text-brand">
          <StoreIcon className="size-6" />
        </span>
        <div className="min-w-0 flex-1">
          <h2 className="text-xl">{t(`next.${state}`)}</h2>
          <p className="mt-1 text-muted">{t(`state_lead.${state}`)}</p>
          {due.length > 0 && (
            <ul className="mt-3 list-disc pl-5">
              {due.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <ButtonLink href={routes.deskApplication(lng)} size="large" className="sm:self-start">
        {t("next.open")}
      </ButtonLink>
    </section>
  )
}
