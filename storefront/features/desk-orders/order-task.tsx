import type { DeskOrderDetail } from "@opop/vendor/contract/desk"
import type { ReactNode } from "react"
import { BackLink } from "@/features/seller/back-link"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { Notice } from "@/ui/notice"

type Props = {
  lng: Language
  order: DeskOrderDetail
  title: string
  lead: string
  /** Whether this member may do it now; else the page says so instead of showing a form that would be refused. */
  may: boolean
  children: ReactNode
}

/** A screen for one task with one order. */
export function OrderTask({ lng, order, title, lead, may, children }: Props) {
  const t = getT(lng, "desk-orders")
  return (
    <>
      <BackLink href={routes.deskOrder(lng, order.id)}>{t("number", { number: order.number })}</BackLink>
      <h1 className="text-title">{title}</h1>
      {may ? (
        <>
          <p className="mt-2 mb-6 text-lg">{lead}</p>
          {children}
        </>
      ) : (
        <Notice tone="info" className="mt-4" title={t("task_over.title")}>
          <p className="mb-3">{t("task_over.text")}</p>
          <ButtonLink href={routes.deskOrder(lng, order.id)} className="min-h-12">
            {t("task_over.back")}
          </ButtonLink>
        </Notice>
      )}
    </>
  )
}
