import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaService } from "@medusajs/framework/utils"
import { type Payout as PayoutAnswer, payoutMethods } from "../../contract/payout"
import { payoutNumber } from "../../domain/payout"
import type { AccountChangeRow, AccountRow, AccountWrite } from "./account-row"
import { type FileRequest, insertBankFile } from "./insert-bank-file"
import BankFile from "./models/bank-file"
import Payout from "./models/payout"
import PayoutAccount from "./models/payout-account"
import PayoutRun from "./models/payout-run"
import { type NewPayout, type PayoutChange, type PayoutRow, payoutRow } from "./payout-row"

type Options = { payout_methods?: PayoutAnswer["method"][] } | undefined

/** Where cooperatives' money goes, and the payments that bring it there. A step is one statement: it happens wholly or not. */
export default class PayoutModuleService extends MedusaService({ Payout, PayoutAccount, BankFile, PayoutRun }) {
  private readonly database: Knex
  /** How this platform can pay out. */
  readonly methods: readonly PayoutAnswer["method"][]

  constructor(container: { __pg_connection__: Knex }, options?: Options) {
    super(container)
    this.database = container.__pg_connection__
    this.methods = options?.payout_methods ?? [payoutMethods[0]]
  }

  /** The next number that people read. */
  async nextNumber(prefix: "PO" | "BF"): Promise<string> {
    const sequence = prefix === "PO" ? "payout_number_seq" : "bank_file_number_seq"
    const { rows } = await this.database.raw<{ rows: { next: string }[] }>(`select nextval('${sequence}') as next`)
    return payoutNumber(prefix, Number(rows[0]?.next), new Date())
  }

  async payoutsWhere(filters: Parameters<this["listPayouts"]>[0]): Promise<PayoutRow[]> {
    return (await this.listPayouts(filters, { order: { created_at: "ASC" } })).map(payoutRow)
  }

  /** Writes a payout; nothing when its key stands already. */
  async schedule(payout: NewPayout): Promise<void> {
    const json = { account: JSON.stringify(payout.account), outbox: JSON.stringify(payout.outbox) }
    await this.database("payout")
      .insert({ ...payout, ...json })
      .onConflict("idempotency_key")
      .ignore()
  }

  /** @returns null when it is in that state no more, or its last step is not finished */
  async step(
    { id, state }: Pick<PayoutRow, "id" | "state">,
    to: PayoutRow["state"],
    { account, ...change }: PayoutChange,
    outbox: PayoutRow["outbox"],
  ): Promise<PayoutRow | null> {
    const [row] = await this.database("payout")
      .where({ id, state })
      .whereNull("outbox")
      .update({
        ...change,
        ...(account ? { account: JSON.stringify(account) } : {}),
        outbox: outbox && JSON.stringify(outbox),
        state: to,
        updated_at: new Date(),
      })
      .returning("*")
    return row ? payoutRow(row) : null
  }

  /** What these owed is done. One that owes something else by now is left alone. */
  async settled(rows: Pick<PayoutRow, "id" | "outbox">[]): Promise<void> {
    await this.database.raw(
      `update "payout" set "outbox" = null from jsonb_to_recordset(?::jsonb) as done(id text, outbox jsonb)
       where "payout"."id" = done.id and "payout"."outbox" = done.outbox`,
      [JSON.stringify(rows.map(({ id, outbox }) => ({ id, outbox })))],
    )
  }

  /** All that waits and may be sent by hand, into one file, at once. @returns null when there is nothing */
  makeBankFile(request: FileRequest): Promise<{ id: string; number: string; sent: PayoutRow[] } | null> {
    return this.database.transaction((trx) => insertBankFile(trx, request))
  }

  /** The run of a day; a new one when there is none. */
  async openRun(day: string): Promise<{ id: string; finished_at: Date | null }> {
    await this.database("payout_run")
      .insert({ id: generateEntityId(undefined, "payrun"), day })
      .onConflict("day")
      .ignore()
    const [run] = await this.listPayoutRuns({ day })
    if (!run) throw new Error(`The payout run of ${day} was not written`)
    return run
  }

  async accountOf(cooperative_id: string): Promise<AccountRow | null> {
    const [account] = await this.listPayoutAccounts({ cooperative_id })
    return (account as unknown as AccountRow | undefined) ?? null
  }

  /** Writes an account, a new one or what is given of it. @param seen only if it was changed last at this moment */
  async writeAccount({ stripe_missing, ...write }: AccountWrite, seen?: Date): Promise<boolean> {
    const now = new Date()
    const json = stripe_missing ? { stripe_missing: JSON.stringify(stripe_missing) } : {}
    const values = { ...write, ...json, updated_at: now }
    const accounts = this.database("payout_account")
    if (seen)
      return 1 === (await accounts.where({ cooperative_id: write.cooperative_id, changed_at: seen }).update(values))
    const made = { id: generateEntityId(undefined, "payacc"), changed_at: now, changed_by: write.actor }
    await accounts
      .insert({ ...made, ...values })
      .onConflict("cooperative_id")
      .merge(values)
    return true
  }

  /** Newest first. */
  async changesOf(cooperative_id: string): Promise<AccountChangeRow[]> {
    const columns = ["actor", "before", "after", "created_at"]
    return this.database("payout_account_change").select(columns).where({ cooperative_id }).orderBy("id", "desc")
  }
}
