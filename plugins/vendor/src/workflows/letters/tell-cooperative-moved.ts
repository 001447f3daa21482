import type { ReviewedField } from "../../contract/application"
import type { CooperativeMove } from "../../domain/cooperative-course"
import { applicationWords } from "../../letters/application-words"
import { languageOf } from "../../letters/language"
import { cooperativeNames } from "../../queries/cooperative-names"
import { loadStaffApplication } from "../../queries/load-application"
import { type LetterOffice, tellMembers } from "./letter-office"

export type Moved = { id: string; move: CooperativeMove; reason: string; at: string }

/** To the owners of a cooperative: what became of its application, or of its store. */
export async function tellCooperativeMoved(office: LetterOffice, { id, move, reason, at }: Moved): Promise<void> {
  const cooperative = (await cooperativeNames(office.container, [id])).get(id)
  if (!cooperative) return
  const [about, owners] = [`${id}:${at}`, { cooperative_id: id, roles: [] }]
  const note = reason || null
  switch (move) {
    case "take":
      return
    case "submit": {
      const { data } = await loadStaffApplication(office.container, id)
      const pesantren = data.pesantren ?? ""
      return tellMembers(office, "desk_application_received", about, owners, (links) => ({
        ...{ cooperative, pesantren, url: links.deskApplication() },
      }))
    }
    case "send_back": {
      const sent = await loadStaffApplication(office.container, id)
      // members have no language of their own yet: the one that `tellMembers` writes in
      const words = applicationWords[languageOf(null)]
      const reasons = Object.entries(sent.reasons).map(([field, why]) => `${words[field as ReviewedField]}: ${why}`)
      return tellMembers(office, "desk_application_sent_back", about, owners, (links) => ({
        ...{ cooperative, reasons: reasons.join("; ") || null, note: sent.note, url: links.deskApplication() },
      }))
    }
    case "approve":
      return tellMembers(office, "desk_store_opened", about, owners, (links) => ({
        cooperative,
        url: links.deskHome(),
      }))
    default:
      return tellMembers(office, storeLetters[move], about, owners, (links) => ({
        ...{ cooperative, note, url: links.deskHome() },
      }))
  }
}

const storeLetters = {
  suspend: "desk_store_suspended",
  resume: "desk_store_resumed",
  close: "desk_store_closed",
} as const
