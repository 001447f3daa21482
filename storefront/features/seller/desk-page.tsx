import type { ReactNode } from "react"
import type { Language } from "@/i18n/languages"
import { deskAlertTexts } from "./desk-alert-texts"
import { DeskAlerts } from "./desk-alerts"
import { DeskNavigation } from "./desk-navigation"
import { DraftOwner } from "./draft-scope"
import type { Me } from "./load-me"

type Props = {
  lng: Language
  me: Pick<Me, "role" | "cooperative" | "member">
  /** A screen with one task or a text to read is narrow; lists and tables take the page's width. */
  narrow?: boolean
  children: ReactNode
}

/** The frame of every open page of the desk. */
export function DeskPage({ lng, me, narrow = false, children }: Props) {
  return (
    <main id="main" className="wrap py-5 md:py-8">
      <DeskNavigation lng={lng} role={me.role} />
      <DeskAlerts {...deskAlertTexts(lng)} />
      <DraftOwner cooperative={me.cooperative.id} member={me.member.id}>
        <div className={narrow ? "mx-auto max-w-2xl" : ""}>{children}</div>
      </DraftOwner>
    </main>
  )
}
