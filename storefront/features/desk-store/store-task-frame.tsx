import type { ReactNode } from "react"
import { BackLink } from "@/features/seller/back-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import type { StoreTask } from "./store-tasks"

type Props = { lng: Language; task: StoreTask; children: ReactNode }

/** One part of the store, with the way back and what it is for. */
export function StoreTaskFrame({ lng, task, children }: Props) {
  const t = getT(lng, "desk-store")
  return (
    <>
      <BackLink href={routes.deskStore(lng)}>{t("title")}</BackLink>
      <h1 className="text-title">{t(`${task}.title`)}</h1>
      <p className="mt-2 mb-6">{t(`${task}.lead`)}</p>
      {children}
    </>
  )
}
