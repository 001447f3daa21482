import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { bank, type Mode } from "../doubles/bank/bank"
import { fillCart, read } from "./support/carts"
import { describeMarketplace } from "./support/describe-marketplace"
import { complete } from "./support/purchases"

type Row = Record<string, unknown>

/** What differs between any two rows. */
const own = ["id", "created_at", "updated_at", "payment_session_id", "payment_id", "payment_collection_id", "metadata"]
const times = ["authorized_at", "captured_at", "completed_at", "canceled_at", "deleted_at"]

/** A row without what is its own; of times only whether they are set. */
const shape = (row: Row | undefined): Row =>
  Object.fromEntries(
    Object.entries(row ?? {})
      .filter(([column]) => !own.includes(column))
      .map(([column, value]) => {
        if (times.includes(column)) return [column, value !== null]
        if (column === "data") return [column, { ...(value as Row), session_id: "own" }]
        return [column, value]
      }),
  )

describeMarketplace("shares", { cooperatives: 2 }, ({ market, database }) => {
  const one = async (sql: string) => (await database.raw(sql)).rows[0]

  it.each<Mode>(["pending_authorization", "authorized", "captured"])(
    "are written all at once exactly as the Payment module writes them one by one (%s)",
    async (mode) => {
      bank.mode = mode
      const { id, order_ids } = await complete(market(), await fillCart(market()))
      const [order] = await read<{ payment_collections: { id: string; amount: number }[] }>(
        market(),
        "order",
        ["payment_collections.id", "payment_collections.amount"],
        { id: order_ids[0] },
      )
      const ours = order?.payment_collections[0]
      const [purchase] = await read<{ payment_session_id: string }>(market(), "purchase", ["payment_session_id"], {
        id,
      })

      const payments: IPaymentModuleService = market().container.resolve(Modules.PAYMENT)
      const amount = Number(ours?.amount)
      const theirs = await payments.createPaymentCollections({ amount, currency_code: "idr" })
      const data = {
        parent_session_id: purchase?.payment_session_id ?? "",
        purchase_id: id,
        order_id: order_ids[0],
        amount: String(amount),
      }
      const session = await payments.createPaymentSession(theirs.id, {
        provider_id: "pp_share_share",
        currency_code: "idr",
        amount,
        data,
        context: {},
      } as never)
      await payments.authorizePaymentSession(session.id, {})

      for (const table of ["payment_session", "payment"]) {
        const of = (collection: string | undefined) =>
          one(`select * from ${table} where payment_collection_id = '${collection}'`)
        expect(shape(await of(ours?.id))).toEqual(shape(await of(theirs.id)))
      }
      const capture = (collection: string | undefined) =>
        one(
          `select capture.* from capture join payment on payment.id = capture.payment_id where payment_collection_id = '${collection}'`,
        )
      expect(shape(await capture(ours?.id))).toEqual(shape(await capture(theirs.id)))
      const collection = (collectionId: string | undefined) =>
        one(`select * from payment_collection where id = '${collectionId}'`)
      expect(shape(await collection(ours?.id))).toEqual(shape(await collection(theirs.id)))
    },
  )
})
