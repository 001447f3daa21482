import type { MemberRole } from "@opop/vendor/contract/desk"
import type { DeskStore } from "@opop/vendor/contract/store-settings"
import { DoneNotice } from "@/features/seller/done-notice"
import { PlaceLink } from "@/features/seller/place-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"
import { StoreBanner } from "@/ui/store-banner"
import { type StoreTask, storeTasksOf, taskSummary } from "./store-tasks"

type Props = { lng: Language; role: MemberRole; store: DeskStore; done: StoreTask | undefined }

/** The store's front as buyers see it, and what can be set, each with how it is now. */
export function DeskStoreView({ lng, role, store, done }: Props) {
  const t = getT(lng, "desk-store")
  const closed = store.closure?.state === "closed"
  return (
    <>
      <h1 className="mb-4 text-title">{t("title")}</h1>
      {done && <DoneNotice>{t(`done.${done}`)}</DoneNotice>}
      {closed && <Notice tone="warning" className="mb-4" title={taskSummary(lng, "holiday", store)} />}
      <StoreBanner look={store} name={store.name} logo={store.logo} picture={store.banner} level={2}>
        <p className="mt-1">{store.pesantren}</p>
      </StoreBanner>
      <ButtonLink href={routes.store(lng, store.handle)} look="secondary" size="large" className="mt-3">
        {t("see")}
      </ButtonLink>
      <div className="mt-5 rounded-md border border-line bg-raised px-4 sm:px-5">
        <ul className="divide-y divide-line">
          {storeTasksOf(role).map((task) => (
            <li key={task}>
              <PlaceLink href={routes.deskStoreTask(lng, task)}>
                {t(`${task}.title`)}
                <span className="block text-sm font-normal text-muted">{taskSummary(lng, task, store)}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
      <p className="mt-4 text-sm text-muted">{t("name_fixed")}</p>
    </>
  )
}
