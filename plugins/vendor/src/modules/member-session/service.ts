import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import MemberSession from "./models/member-session"
import SessionCutoff from "./models/session-cutoff"

export type SessionRow = {
  id: string
  user_agent: string
  issued_at: Date
  last_seen_at: Date
  revoked_at: Date | null
}

export type Sighting = {
  member_id: string
  token_hash: string
  user_agent: string
  issued_at: Date
  expires_at: Date
}

const columns = ["id", "user_agent", "issued_at", "last_seen_at", "revoked_at"]
/** Writing down who is there costs a write: once a minute is enough to recognise a sign-in by. */
const minute = 60_000

/** Which sign-ins of members count. */
export default class MemberSessionModuleService extends MedusaService({ MemberSession, SessionCutoff }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container)
    this.database = container.__pg_connection__
  }

  /** As the indexes know them: without this condition none of them is used. */
  private rows() {
    return this.database("member_session").whereNull("deleted_at")
  }

  /**
   * A token is used: one look by an index, a write when it is new or was last seen over a minute ago.
   * @returns the session's id, or null when it counts no more
   */
  async see(sighting: Sighting): Promise<string | null> {
    const { token_hash } = sighting
    const [known] = await this.rows().where({ token_hash }).select<SessionRow[]>(columns)
    if (!known) return this.begin(sighting)
    if (known.revoked_at) return null
    const now = new Date()
    if (now.getTime() - known.last_seen_at.getTime() > minute)
      await this.rows().where({ id: known.id }).update({ last_seen_at: now })
    return known.id
  }

  private async begin(sighting: Sighting): Promise<string | null> {
    const { member_id, token_hash } = sighting
    const [cutoff] = await this.database("session_cutoff").where({ member_id }).whereNull("deleted_at").select("at")
    if (cutoff && sighting.issued_at < cutoff.at) return null
    await this.rows().where({ member_id }).where("expires_at", "<", new Date()).delete()
    const row = { id: generateEntityId(undefined, "mses"), last_seen_at: new Date(), ...sighting }
    await this.database("member_session")
      .insert(row)
      .onConflict(this.database.raw("(token_hash) where deleted_at is null") as never)
      .ignore()
    const [known] = await this.rows().where({ token_hash }).select<SessionRow[]>(columns)
    return known && !known.revoked_at ? known.id : null
  }

  /** What counts, the latest first. */
  countingOf(member_id: string): Promise<SessionRow[]> {
    return this.rows()
      .where({ member_id })
      .whereNull("revoked_at")
      .where("expires_at", ">", new Date())
      .select(columns)
      .orderBy("last_seen_at", "desc")
  }

  /** Which of these sign-ins count. @param ids at most as many as desks are open */
  async countingAmong(ids: string[]): Promise<Set<string>> {
    const rows = await this.rows()
      .whereIn("id", ids)
      .whereNull("revoked_at")
      .where("expires_at", ">", new Date())
      .select("id")
    return new Set(rows.map(({ id }) => id))
  }

  /** @returns false when the member has no such sign-in that counts */
  async revoke(member_id: string, id: string): Promise<boolean> {
    const open = this.rows().where({ member_id, id }).whereNull("revoked_at")
    return 1 === (await open.update({ revoked_at: new Date() }))
  }

  /** Every sign-in until now but this one counts no more, also those that the desk has not seen yet. @param but null: none is kept */
  async revokeOthers(member_id: string, but: string | null): Promise<void> {
    await this.database.transaction(async (trx) => {
      // tokens tell their time in whole seconds
      const at = new Date(Math.floor(Date.now() / 1000) * 1000)
      await trx("session_cutoff")
        .insert({ id: generateEntityId(undefined, "mcut"), member_id, at })
        .onConflict(trx.raw("(member_id) where deleted_at is null") as never)
        .merge({ at })
      await trx("member_session")
        .where({ member_id, deleted_at: null })
        .whereNull("revoked_at")
        .where((rows) => (but ? rows.whereNot({ id: but }) : rows))
        .update({ revoked_at: new Date() })
    })
  }
}
