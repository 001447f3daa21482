import type { Me } from "@/features/seller/load-me"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Chip } from "@/ui/chip"
import { ChevronRightIcon } from "@/ui/icons/chevron-right-icon"
import { chooseStore } from "./choose-store"

type Props = {
  lng: Language
  me: Me
  /** The page, for ids of its own. */
  on: "home" | "more"
}

/** For a member of several cooperatives: which one the desk is open for, and the others to open. Nothing for everybody else. */
export function StoreSwitch({ lng, me, on }: Props) {
  const t = getT(lng, "desk-members")
  if (me.memberships.length < 2) return null
  return (
    <section aria-labelledby={`${on}-store-switch`} className="mb-6">
      <h2 id={`${on}-store-switch`} className="text-lg font-semibold">
        {t("stores.title")}
      </h2>
      <p className="mb-3 text-sm text-muted">{t("stores.text")}</p>
      <ul className="divide-y divide-line rounded-md border border-line bg-raised px-4 sm:px-5">
        {me.memberships.map(({ cooperative: { id, name, regency }, role }) => {
          const words = (
            <span className="min-w-0 flex-1 text-left font-semibold wrap-anywhere">
              {name}
              <span className="block text-sm font-normal text-muted">
                {t("stores.role", { regency, role: t(`role.${role}.name`) })}
              </span>
            </span>
          )
          return (
            <li key={id}>
              {id === me.cooperative.id ? (
                <div aria-current="true" className="flex min-h-14 items-center gap-3 py-2">
                  {words}
                  <Chip tone="success">{t("stores.here")}</Chip>
                </div>
              ) : (
                <form action={chooseStore}>
                  <input type="hidden" name="lng" value={lng} />
                  <input type="hidden" name="cooperative" value={id} />
                  <button type="submit" className="flex min-h-14 w-full items-center gap-3 py-2 hover:text-brand">
                    {words}
                    <ChevronRightIcon className="size-5 text-muted" />
                  </button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
