import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaService } from "@medusajs/framework/utils"
import type { MemberRole } from "../../contract/desk"
import MemberInvite from "./models/member-invite"

export type InviteRow = {
  id: string
  cooperative_id: string
  role: MemberRole
  email: string | null
  invited_by: string
  expires_at: Date
}

const columns = ["id", "cooperative_id", "role", "email", "invited_by", "expires_at"]

/** Links to join. Each change is one statement that holds only while the link is open. */
export default class MemberInviteModuleService extends MedusaService({ MemberInvite }) {
  private readonly database: Knex

  constructor(container: { __pg_connection__: Knex }) {
    super(container)
    this.database = container.__pg_connection__
  }

  private open() {
    return this.database<InviteRow>("member_invite")
      .whereNull("used_at")
      .whereNull("withdrawn_at")
      .whereNull("deleted_at")
      .where("expires_at", ">", new Date())
  }

  /** The latest first. */
  openOf(cooperative_id: string): Promise<InviteRow[]> {
    return this.open().where({ cooperative_id }).select<InviteRow[]>(columns).orderBy("expires_at", "desc")
  }

  async openBy(token_hash: string): Promise<InviteRow | undefined> {
    const [row] = await this.open().where("token_hash", token_hash).select<InviteRow[]>(columns)
    return row
  }

  /** Whether there was ever such a link. */
  async knows(token_hash: string): Promise<boolean> {
    return (await this.listMemberInvites({ token_hash }, { select: ["id"] })).length > 0
  }

  /** @returns false when it has been used, withdrawn or has run out meanwhile */
  async use(id: string, used_by: string): Promise<boolean> {
    return (
      1 ===
      (await this.open()
        .where({ id })
        .update({ used_at: new Date(), used_by } as never))
    )
  }

  /** Undoes {@link use}. */
  async giveBack(id: string, used_by: string): Promise<void> {
    await this.database("member_invite").where({ id, used_by }).update({ used_at: null, used_by: null })
  }

  /** @returns what was open until now */
  async withdraw(cooperative_id: string, id: string): Promise<InviteRow | undefined> {
    const [row] = await this.open()
      .where({ id, cooperative_id })
      .update({ withdrawn_at: new Date() } as never)
      .returning(columns)
    return row as InviteRow | undefined
  }
}
