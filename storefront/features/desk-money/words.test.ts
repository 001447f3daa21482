import { ledgerKinds } from "@opop/vendor/contract/ledger"
import { payoutAccount, payoutStates } from "@opop/vendor/contract/payout"
import { expect, it } from "vitest"
import texts from "@/i18n/locales/id/desk-money.json"

it.each([
  ["kind of movement", texts.kind, ledgerKinds],
  ["state of a payout", texts.payout_state, payoutStates],
  ["state of the account", texts.account.state, payoutAccount.shape.state.options],
  ["explanation of the account", texts.account.state_text, payoutAccount.shape.state.options],
])("has words for every %s, and for no others", (_name, words, known) => {
  expect(Object.keys(words).sort()).toEqual([...known].sort())
})
