import type { MedusaContainer } from "@medusajs/framework/types"
import { CodedError } from "../domain/coded-error"
import { houseCurrency } from "../domain/currency"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"
import { LEDGER_MODULE } from "../modules/ledger"
import type LedgerModuleService from "../modules/ledger/service"

type Input = {
  cooperative_id: string
  /** Whole rupiah; positive is in the cooperative's favour, at the cost of what the programme has earned. */
  amount: number
  note: string
  key: string
  /** The member of staff who answers for it. */
  actor: string
}

/**
 * Corrects a cooperative's balance by hand. The same key again changes nothing.
 * @throws CodedError `cooperative_not_found`; `invalid_input` for an amount of nothing
 */
export async function adjustBalance(container: MedusaContainer, input: Input): Promise<void> {
  const { cooperative_id, amount, note, key, actor } = input
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [cooperative] = await cooperatives.listCooperatives({ id: cooperative_id }, { select: ["id"] })
  if (!cooperative) throw new CodedError("cooperative_not_found", `No cooperative ${cooperative_id}`)
  if (amount === 0) {
    const fields = [{ path: "amount", code: "required", message: "An adjustment of nothing" }]
    throw new CodedError("invalid_input", "An adjustment of nothing", { fields })
  }
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  await ledger.post([
    {
      key: `adjustment:${cooperative_id}:${key}`,
      kind: "adjustment",
      cooperative_id,
      currency_code: houseCurrency,
      note,
      actor,
      postings: [
        { account: "available", amount },
        { account: "commission", amount: -amount },
      ],
    },
  ])
}
