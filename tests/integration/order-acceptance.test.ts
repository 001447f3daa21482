import { createRequire } from "node:module"
import { bank } from "../doubles/bank/bank"
import { describeMarketplace } from "./support/describe-marketplace"
import { onlyIntent, orderDesk } from "./support/order-desk"
import { eventually, orderOf, parentPayment } from "./support/purchases"

const load = createRequire(import.meta.url)

describeMarketplace(
  "orders whose money is taken on acceptance",
  { cooperatives: 2, stock: 10 },
  ({ market, database, api }) => {
    const { clock, programme, calls, bought, act, done, look, seen } = orderDesk({ market, database, api })

    describe("captured on acceptance", () => {
      beforeEach(() => programme({ capture: "on_acceptance" }))

      it("the first acceptance takes the money for all that is not cancelled", async () => {
        const { purchase, first, second } = await bought("authorized")
        expect((await seen(purchase, first)).money.state).toBe("authorised")
        await done(first, "accept")
        expect(onlyIntent()).toMatchObject({ captured: purchase.total, refunded: 0 })
        await eventually(async () => (await seen(purchase, second)).money.state === "paid", "the other share captured")
        await done(second, "decline", { note: "Bahan habis" })
        expect(onlyIntent().refunded).toBe(second.share)
        expect(calls("capture")).toBe(1)
      })

      it("what was declined before is never taken", async () => {
        const { purchase, first, second } = await bought("authorized")
        await done(second, "decline", { note: "Bahan habis" })
        expect(onlyIntent()).toMatchObject({ captured: 0, refunded: 0, status: "authorized" })
        expect((await seen(purchase, second)).money.state).toBe("cancelled")
        await done(first, "accept")
        expect(onlyIntent()).toMatchObject({ captured: first.share, refunded: 0 })
        expect((await parentPayment(market(), purchase.id)).captured_at).toBeTruthy()
        expect((await seen(purchase, first)).money).toMatchObject({ state: "paid", captured: first.share })
        expect((await look(purchase)).payment.state).toBe("paid")
        const refund = { amount: first.share, note: "Semua kembali", key: "everything" }
        await done(first, "refund", refund)
        expect(onlyIntent().refunded).toBe(first.share)
      })

      it("a gateway that takes nothing but the whole gives back what was declined before", async () => {
        bank.wholeOnly = true
        const { purchase, first, second } = await bought("authorized")
        await done(second, "decline", { note: "Bahan habis" })
        await done(first, "accept")
        expect(onlyIntent()).toMatchObject({ captured: purchase.total, refunded: second.share })
      })

      it("all declined: the authorisation is released", async () => {
        const { first, second } = await bought("authorized")
        await done(first, "decline", { note: "Bahan habis" })
        await done(second, "decline", { note: "Bahan habis" })
        expect(onlyIntent()).toMatchObject({ status: "canceled", captured: 0 })
      })

      it("accepted and declined at the same moment: taken or not, never both", async () => {
        const { first, second } = await bought("authorized")
        await Promise.all([act(first, "accept"), act(second, "decline", { note: "Bahan habis" })])
        await eventually(
          () => onlyIntent().captured - onlyIntent().refunded === first.share,
          "the declined share is not kept",
        )
      })

      it("the gateway took it but its answer was lost: accepted by asking again, taken once", async () => {
        const { purchase, first, second } = await bought("authorized")
        await done(second, "decline", { note: "Bahan habis" })
        bank.dropNext = "capture"
        expect(await act(first, "accept")).toMatchObject({ data: { code: "gateway_unreachable" } })
        await done(first, "accept")
        expect(onlyIntent()).toMatchObject({ captured: first.share, refunded: 0 })
        expect((await parentPayment(market(), purchase.id)).captures.map(({ amount }) => Number(amount))).toEqual([
          first.share,
        ])
      })

      it("the gateway refuses to give back what it took all the same: a job asks again", async () => {
        bank.wholeOnly = true
        const { first, second } = await bought("authorized")
        await done(second, "decline", { note: "Bahan habis" })
        bank.failNext.refund = "gateway down"
        await done(first, "accept")
        expect(onlyIntent().refunded).toBe(0)
        for (let times = 0; times < 2; times++)
          await load("@opop/vendor/jobs/return-voided-shares").default(market().container)
        expect(onlyIntent().refunded).toBe(second.share)
      })

      it("the gateway refuses to release: cancelled all the same, released later", async () => {
        const { first, second } = await bought("authorized")
        await done(first, "decline", { note: "Bahan habis" })
        bank.failNext.cancel = "gateway down"
        expect(await done(second, "decline", { note: "Bahan habis" })).toMatchObject({ state: "cancelled" })
        expect(onlyIntent().status).toBe("authorized")
        await clock()
        expect(onlyIntent().status).toBe("canceled")
        expect((await orderOf(market(), second.id)).status).toBe("canceled")
      })

      it("the gateway refuses the capture: not accepted, and nothing taken", async () => {
        const { purchase, first } = await bought("authorized")
        bank.failNext.capture = "gateway down"
        expect(await act(first, "accept")).toMatchObject({ data: { code: "gateway_unreachable" } })
        expect((await seen(purchase, first)).state).toBe("awaiting_acceptance")
        await done(first, "accept")
        expect(onlyIntent().captured).toBe(purchase.total)
      })
    })
  },
)
