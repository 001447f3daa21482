import { describe, expect, it } from "vitest"
import { bankFileCsv } from "./bank-file"
import { accountState, accountText } from "./payout-account"

const account = {
  method: "manual" as const,
  bank_code: "451",
  account_number: "0071234821",
  holder: "Kopontren Al-Hidayah",
  stripe_account_id: null,
}
const row = { number: "PO-2026-000123", amount: 1_250_000, currency_code: "idr", account }

describe("bank file", () => {
  it("has one line per payout under the names of its columns", () => {
    expect(bankFileCsv([row])).toBe(
      "payout_number,bank_code,bank_name,account_number,holder,amount,currency,note\n" +
        "PO-2026-000123,451,BSI,0071234821,Kopontren Al-Hidayah,1250000,IDR,OPOP PO-2026-000123\n",
    )
  })

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+62", "'+62"],
    ["-1", "'-1"],
    ["@SUM", "'@SUM"],
    ["\t=1", "'=1"],
    ['A "B", C', '"A ""B"", C"'],
    ["two\r\nlines", "two lines"],
  ])("makes %j harmless", (holder, cell) => {
    const [, line] = bankFileCsv([{ ...row, account: { ...account, holder } }]).split("\n")
    expect(line).toContain(`,${cell},1250000`)
  })
})

describe("payout account", () => {
  it("is shown without its number", () => {
    expect(accountText(account)).toBe("BSI ···· 4821 a.n. Kopontren Al-Hidayah")
    expect(accountText({ ...account, method: "stripe", stripe_account_id: "acct_1ABCD" })).toBe("Stripe ···· ABCD")
  })

  it.each([
    ["missing", null],
    ["missing", { ...account, account_number: null, verified_at: null, refusal: null }],
    ["unverified", { ...account, verified_at: null, refusal: null }],
    ["verified", { ...account, verified_at: new Date(), refusal: null }],
    ["refused", { ...account, verified_at: null, refusal: "another name" }],
  ])("%s", (state, row) => expect(accountState(row)).toBe(state))
})
