import type { MemberRole } from "@opop/vendor/contract/desk"
import type { ReactNode } from "react"
import type { Language } from "@/i18n/languages"
import { deskAlertTexts } from "./desk-alert-texts"
import { DeskAlerts } from "./desk-alerts"
import { DeskNavigation } from "./desk-navigation"

type Props = {
  lng: Language
  role: MemberRole
  /** A screen with one task or a text to read is narrow; lists and tables take the page's width. */
  narrow?: boolean
  children: ReactNode
}

/** The frame of every open page of the desk. */
export function DeskPage({ lng, role, narrow = false, children }: Props) {
  return (
    <main id="main" className="wrap py-5 md:py-8">
      <DeskNavigation lng={lng} role={role} />
      <DeskAlerts {...deskAlertTexts(lng)} />
      <div className={narrow ? "mx-auto max-w-2xl" : ""}>{children}</div>
    </main>
  )
}
