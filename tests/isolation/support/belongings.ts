import { expect } from "vitest"
import { bank } from "../../doubles/bank/bank"
import { aCase } from "../../integration/support/a-case"
import { aQuestion } from "../../integration/support/a-question"
import { read } from "../../integration/support/carts"
import type { Database } from "../../integration/support/describe-marketplace"
import { type Api, client } from "../../integration/support/http-client"
import { ledgerOf } from "../../integration/support/ledger"
import type { Marketplace } from "../../integration/support/marketplace"
import { openedStore } from "../../integration/support/opened-store"
import { payoutDesk } from "../../integration/support/payout-desk"
import { type Person, people, visitor } from "../../integration/support/people"
import { sentImport } from "../../integration/support/sent-import"
import { shopper } from "../../integration/support/shopper"

/** What belongs to one cooperative: it may appear in its own answers, and in nobody else's. */
export type Belongings = {
  cooperative: string
  order: string
  parcel: string
  movement: string
  case: string
  photo: string
  payout: string
  holder: string
  key: string
  importKey: string
  handle: string
  product: string
  variant: string
  import: string
  /** Who signs in there, and how. */
  member: string
  session: string
  /** A colleague, and an invitation with the end of its link. */
  colleague: string
  invite: string
  token: string
  question: string
  template: string
  courier: string
  promotion: string
  /** Everything by which it could be recognised. */
  all: string[]
}

export type Desk = { member: Person; own: Belongings }
type Place = { api: Api; market: Marketplace; database: Database }

/** A purchase from both cooperatives, what came of it at each, and an owner of each. */
export async function twoDesks(place: Place): Promise<[Desk, Desk]> {
  bank.mode = "captured"
  await shopper(place.api, place.market).bought()
  return [await openDesk(place, 0), await openDesk(place, 1)]
}

async function openDesk(place: Place, index: number): Promise<Desk> {
  const { id } = place.market.cooperatives[index] ?? expect.fail("Two cooperatives were expected")
  const member = await people(place.api, place.market).member(id)
  return { member, own: await belongings(place, index, member) }
}

async function belongings({ api, market, database }: Place, index: number, member: Person): Promise<Belongings> {
  const { id, products } = market.cooperatives[index] ?? expect.fail("Two cooperatives were expected")
  const links = await read<{ order_id: string }>(market, "cooperative_order", ["order_id"], { cooperative_id: id })
  const order = links[0]?.order_id ?? expect.fail("An order of each cooperative was expected")
  const names = [`Kopontren ${index}`, `kopontren-${index}`, `Pesantren ${index}`, `Product ${index}`]
  await ledgerOf(market, database).bookOrder(order)
  const { rows } = await database.raw(`select "id" from "ledger_transaction" where "cooperative_id" = '${id}'`)
  const movements = rows.map((row) => String(row["id"]))
  const parcel = `oparc_isolation_${index}`
  await database.raw(`insert into order_parcel
    (id, order_id, cooperative_id, number, key, courier, tracking_number, lines, sent_at, sent_by)
    values ('${parcel}', '${order}', '${id}', 1, '${parcel}', 'JNE', 'JNE-${parcel}', '[]', now(), 'test')`)
  await database.raw(`insert into cooperative_application (id, cooperative_id, member_id, key)
    values ('capp_isolation_${index}', '${id}', '${member.id}', 'isolation')`)
  const goods = products.flatMap((product) => [product.id, product.handle, product.variant])
  const store = await openedStore(api, market, index, member)
  const opened = await aCase(market.container, { order_id: order, cooperative_id: id })
  const { id: product = "", variant = "" } = products[0] ?? {}
  const asked = await aQuestion(market.container, { cooperative_id: id, product_id: product })
  const { key, ...paid } = await payoutDesk(api, market, database).paidOut(index, member)
  const desk = client(api, { ...visitor(), authorization: `Bearer ${member.token}` })
  const { importKey, ...sent } = await sentImport(desk, index)
  const colleague = (await people(api, market).member(id, "catalogue")).id
  const { invite, token } = (await desk.post("/vendor/invites", { role: "fulfilment" })).data
  const session = (await desk.get("/vendor/sessions")).data.sessions[0].id
  const movement = movements[0] ?? expect.fail()
  const things = {
    cooperative: id,
    order,
    parcel,
    movement,
    ...opened,
    ...asked,
    ...paid,
    ...store,
    ...sent,
    ...{ member: member.id, session, colleague, invite: invite.id, token },
    product,
    variant,
    handle: `kopontren-${index}`,
  }
  const all = [...Object.values(things), member.email, ...names, ...goods, ...movements]
  return { ...things, key, importKey, all }
}
