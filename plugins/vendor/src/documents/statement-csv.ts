import { stringify } from "csv-stringify/sync"
import type { Statement } from "../contract/ledger"
import { dayAndTime } from "./document-formats"
import { type DocumentLanguage, statementTexts } from "./statement-texts"

/**
 * A statement as a table that Excel opens as it is: UTF-8 with its mark, and the separator that Excel expects in that language
 * (Indonesian uses the comma for decimals, so the semicolon). Amounts are bare whole numbers.
 */
export function statementCsv(statement: Statement, language: DocumentLanguage): string {
  const { columns, kinds, opening, closing } = statementTexts[language]
  const blank = { kind: "", order: "", payout: "", note: "", amount: "" as number | string }
  let balance = statement.opening
  const rows = statement.entries.map((entry) => {
    balance += entry.amount
    return {
      at: dayAndTime(entry.at, language),
      kind: kinds[entry.kind],
      order: entry.order_number ?? "",
      payout: harmless(entry.payout_number ?? ""),
      note: harmless(entry.note),
      amount: entry.amount,
      balance,
    }
  })
  return stringify(
    [
      { ...blank, at: statement.month, kind: opening, balance: statement.opening },
      ...rows,
      { ...blank, at: statement.month, kind: closing, balance: statement.closing },
    ],
    {
      ...{ bom: true, header: true, columns, delimiter: language === "id" ? ";" : ",", record_delimiter: "\r\n" },
      // the library looks for the whole delimiter only, and a note may hold half of it
      quoted_match: /[\r\n]/,
    },
  )
}

/** Text that a spreadsheet would take for a formula gets an apostrophe, which makes it text. */
export const harmless = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text)
