import type { CaseParty } from "../../contract/order-case"
import { type CaseStep, caseLetters } from "../../letters/case-letters"
import { letterCase } from "../../queries/letters/letter-case"
import { letterOrder } from "../../queries/letters/letter-order"
import { isoOrNull } from "./iso-or-null"
import { type LetterOffice, tellBuyer, tellMembers } from "./letter-office"

/** A step in a case: the other side hears of it. */
export async function tellCase(
  office: LetterOffice,
  { id, action, by }: { id: string; action: CaseStep["action"]; by: CaseParty },
): Promise<void> {
  const found = await letterCase(office.container, id, { action, by })
  const order = found && (await letterOrder(office.container, found.case.order_id))
  if (!found || !order) return
  const { state, offered, wanted, agreed, deadline } = found.case
  const kinds = caseLetters({ action, by, state, offered })
  const facts = {
    number: order.purchase.number,
    order: String(order.display_id),
    cooperative: order.cooperative.name,
    wanted,
    offered: offered ?? 0,
    agreed: agreed ?? 0,
    answer: found.message?.text ?? null,
    deadline: isoOrNull(deadline),
  }
  const about = found.message?.id ?? id
  if (kinds.buyer)
    await tellBuyer(
      office,
      kinds.buyer,
      about,
      { ...order.purchase, name: order.shipping_address?.first_name },
      (links) => ({ ...facts, url: links.purchase(order.purchase.number) }),
    )
  if (kinds.desk)
    await tellMembers(
      office,
      kinds.desk,
      about,
      { cooperative_id: order.cooperative.id, roles: ["fulfilment"] },
      (links) => ({ ...facts, url: links.deskCase(id) }),
    )
}
