import type { AccountSnapshot } from "../domain/payout-account"
import type { AccountRow } from "../modules/payout/account-row"

/** What a payout remembers of the account that it goes to. */
export const snapshotOf = ({ method, bank_code, account_number, holder, stripe_account_id }: AccountRow) =>
  ({
    method,
    ...(method === "manual"
      ? { bank_code, account_number, holder, stripe_account_id: null }
      : { bank_code: null, account_number: null, holder: null, stripe_account_id }),
  }) satisfies AccountSnapshot
