import { cooperativeName, letterAccount } from "../../queries/letters/letter-payout"
import { isoOrNull } from "./iso-or-null"
import { type LetterOffice, tellMembers } from "./letter-office"

/** To all owners, at once: whoever did not change the account must hear of it before the next payout. */
export async function tellAccountChanged(office: LetterOffice, cooperative_id: string, at: Date): Promise<void> {
  const cooperative = await cooperativeName(office.container, cooperative_id)
  if (!cooperative) return
  const account = await letterAccount(office.container, cooperative_id)
  const changed_at = isoOrNull(account?.changed_at) ?? at.toISOString()
  await tellMembers(
    office,
    "desk_account_changed",
    `${cooperative_id}:${changed_at}`,
    { cooperative_id, roles: [] },
    (links) => ({
      cooperative,
      account: account?.text ?? null,
      changed_at,
      url: links.deskAccount(),
    }),
  )
}
