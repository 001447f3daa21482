import { stringify } from "csv-stringify/sync"
import { bankName } from "./banks"
import type { AccountSnapshot } from "./payout-account"

export type BankFileRow = { number: string; amount: number; currency_code: string; account: AccountSnapshot }

/**
 * A bank file: UTF-8, comma, a first line of names, one line per payout. Neutral on purpose: every bank's own upload format is made
 * from these columns. `amount` is whole units without separators, `note` is what the receiver reads on the statement.
 */
export const bankFileColumns = [
  "payout_number",
  "bank_code",
  "bank_name",
  "account_number",
  "holder",
  "amount",
  "currency",
  "note",
] as const

/** What members typed cannot run as a formula where the file is opened: such a cell begins with an apostrophe. */
export function bankFileCsv(rows: BankFileRow[]): string {
  const records = rows.map(({ number, amount, currency_code, account }) => [
    number,
    account.bank_code ?? "",
    bankName(account.bank_code ?? "") ?? "",
    account.account_number ?? "",
    oneLine(account.holder ?? ""),
    String(amount),
    currency_code.toUpperCase(),
    `OPOP ${number}`,
  ])
  return stringify(records, { header: true, columns: [...bankFileColumns], escape_formulas: true })
}

/** Banks read line by line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, " ").trim()
