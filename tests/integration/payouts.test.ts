import { createHash, randomUUID } from "node:crypto"
import { bankFilesAnswer } from "@opop/vendor/contract/payout"
import sharp from "sharp"
import { describeMarketplace } from "./support/describe-marketplace"
import { accountNumber, payoutDesk } from "./support/payout-desk"

const key = () => randomUUID()
const unknown = "pay_unknown"

describeMarketplace("payouts", { cooperatives: 3 }, ({ market, api, database }) => {
  const desk = () => payoutDesk(api, market(), database)
  const payoutRows = async () => (await database.raw(`select * from "payout" order by "number"`)).rows

  it("are scheduled, handed to the bank and paid, and the ledger follows each step", async () => {
    const { ready, staff, earn, balances, booked, all, heard } = desk()
    const province = await staff()
    const owner = await ready(province, 0)
    const [sent, paid] = [heard("payout.sent"), heard("payout.paid")]
    await earn(0, 150_000)

    expect((await province.post("/admin/payouts/run", {})).data).toEqual({ scheduled: 1, amount: 150_000 })
    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 150_000 })

    const file = await province.post("/admin/payouts/bank-file", {})
    const [payout] = await all(province)
    expect(payout?.number).toMatch(/^PO-20\d\d-\d{6}$/)
    expect(file.data).toBe(
      "payout_number,bank_code,bank_name,account_number,holder,amount,currency,note\n" +
        `${payout?.number},451,BSI,${accountNumber},Kopontren 0 Al-Hidayah,150000,IDR,OPOP ${payout?.number}\n`,
    )
    expect(payout).toMatchObject({ state: "sent", account: "BSI ···· 4821 a.n. Kopontren 0 Al-Hidayah" })
    const { bank_files } = bankFilesAnswer.parse((await province.get("/admin/bank-files")).data)
    expect(bank_files).toMatchObject([{ count: 1, total: 150_000, made_by: province.id }])
    expect(bank_files[0]?.sha256).toBe(createHash("sha256").update(file.data).digest("hex"))
    expect((await province.get(`/admin/bank-files/${bank_files[0]?.id}`)).data).toBe(file.data)
    // nothing is left for a second file
    expect(await province.post("/admin/payouts/bank-file", {})).toMatchObject({
      status: 404,
      data: { code: "payout_not_found" },
    })

    const picture = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#fff" } })
      .png()
      .toBuffer()
    const facts = { reference: "BSI-778", proof: picture.toString("base64") }
    const done = await province.post(`/admin/payouts/${payout?.id}/paid`, facts)
    expect(done.data.payout).toMatchObject({ state: "paid", reference: "BSI-778", has_proof: true })
    // a double click
    expect((await province.post(`/admin/payouts/${payout?.id}/paid`, facts)).status).toBe(200)
    expect(await province.get(`/admin/payouts/${payout?.id}/proof`)).toMatchObject({ status: 200 })

    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 0 })
    expect(await booked()).toEqual({ held: 0, available: 0, in_transit: 0 })
    expect([await sent(), await paid()]).toEqual([[payout?.id], [payout?.id]])
    const mine = await owner.get("/vendor/payouts")
    expect(mine.data).toMatchObject({ count: 1, payouts: [{ number: payout?.number, state: "paid" }] })
    expect(JSON.stringify(mine.data)).not.toContain(accountNumber)
  })

  it("that fail give the money back, say why, and are sent again to the account that was corrected", async () => {
    const { ready, staff, earn, balances, all, payoutOf, details, verify, heard } = desk()
    const province = await staff()
    const owner = await ready(province, 0)
    const failed = heard("payout.failed")
    await earn(0, 80_000)
    const { id } = payoutOf(await owner.post("/vendor/payouts", { key: key() }))
    await province.post("/admin/payouts/bank-file", {})
    const reply = await province.post(`/admin/payouts/${id}/failed`, { reason: "Rekening ditutup" })
    expect(reply.data.payout).toMatchObject({ state: "failed", failure: "Rekening ditutup", next_attempt_at: null })
    expect(await balances(0)).toEqual({ pending: 0, available: 80_000, in_transit: 0 })
    expect(await failed()).toEqual([id])
    expect((await owner.get("/vendor/payouts")).data.payouts[0]).toMatchObject({ failure: "Rekening ditutup" })

    await owner.post("/vendor/payout-account", { ...details(0), account_number: "99 8877-6655" })
    expect(await province.post(`/admin/payouts/${id}/retry`, {})).toMatchObject({
      data: { code: "payout_account_unverified" },
    })
    await verify(province, 0)
    expect((await province.post(`/admin/payouts/${id}/retry`, {})).data.payout).toMatchObject({ state: "scheduled" })
    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 80_000 })
    expect((await province.post("/admin/payouts/bank-file", {})).data).toContain(",9988776655,")
    await province.post(`/admin/payouts/${id}/paid`, { reference: "ref-2" })
    // the bank sends it back days later
    await province.post(`/admin/payouts/${id}/failed`, { reason: "Dikembalikan bank" })
    expect(await balances(0)).toEqual({ pending: 0, available: 80_000, in_transit: 0 })
    expect(await all(province)).toMatchObject([{ id, state: "failed", attempts: 2 }])
  })

  it("two runs at the same moment, and requests besides, pay once", async () => {
    const { ready, staff, earn, balances, booked } = desk()
    const province = await staff()
    const owners = [await ready(province, 0), await ready(province, 1)]
    await earn(0, 100_000)
    await earn(1, 70_000)
    const asked = key()
    await Promise.all([
      ...[1, 2, 3].map(() => province.post("/admin/payouts/run", {})),
      ...[1, 2].map(() => owners[0]?.post("/vendor/payouts", { key: asked })),
    ])
    const rows = await payoutRows()
    expect(rows.map(({ amount }) => Number(amount)).sort()).toEqual([100_000, 70_000])
    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 100_000 })
    expect(await booked()).toEqual({ held: -170_000, available: 0, in_transit: 170_000 })
  })

  it("the same request again is the same payout; nothing more is paid than there is", async () => {
    const { ready, staff, earn, payoutOf, member } = desk()
    const owner = await ready(await staff(), 0)
    const asked = key()
    const early = await owner.post("/vendor/payouts", { key: asked })
    expect(early).toMatchObject({ status: 400, data: { code: "payout_too_small", details: { available: 0 } } })
    await earn(0, 49_999)
    expect((await owner.post("/vendor/payouts", { key: asked })).data.code).toBe("payout_too_small")
    await earn(0, 10_001)
    const first = payoutOf(await owner.post("/vendor/payouts", { key: asked }))
    expect(first).toMatchObject({ amount: 60_000, state: "scheduled" })
    await earn(0, 90_000)
    expect(payoutOf(await owner.post("/vendor/payouts", { key: asked })).id).toBe(first.id)
    expect(payoutOf(await owner.post("/vendor/payouts", { key: key() })).amount).toBe(90_000)
    // without an account, or with one that nobody has looked at
    const other = await member(1)
    await earn(1, 100_000)
    expect((await other.post("/vendor/payouts", { key: key() })).data.code).toBe("payout_account_missing")
    await other.post("/vendor/payout-account", desk().details(1))
    expect((await other.post("/vendor/payouts", { key: key() })).data.code).toBe("payout_account_unverified")
  })

  it.each([
    ["before the ledger knew of it", false],
    ["before it noted that the ledger knows", true],
  ])("one whose process died %s is booked once", async (_, posted) => {
    const { ready, staff, earn, balances, ledger, job } = desk()
    const province = await staff()
    await ready(province, 0)
    await earn(0, 100_000)
    const post = ledger.post.bind(ledger)
    ledger.post = async (transactions) => {
      if (posted) await post(transactions)
      throw new Error("killed")
    }
    await province.post("/admin/payouts/run", {})
    ledger.post = post
    expect(await payoutRows()).toMatchObject([{ state: "scheduled", outbox: expect.anything() }])
    // not even a bank file takes it along as it is
    await database.raw(`update "payout" set "updated_at" = now() - interval '5 minutes'`)
    await job("retry-payouts")
    expect(await payoutRows()).toMatchObject([{ state: "scheduled", outbox: null }])
    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 100_000 })
  })

  it("one that was left unbooked while a refund took its money is cancelled before anything is sent", async () => {
    const { ready, staff, earn, balances, ledger } = desk()
    const province = await staff()
    const owner = await ready(province, 0)
    await earn(0, 100_000)
    const post = ledger.post.bind(ledger)
    ledger.post = () => Promise.reject(new Error("killed"))
    await owner.post("/vendor/payouts", { key: key() })
    ledger.post = post
    await earn(0, -30_000)
    await province.post("/admin/payouts/run", {})
    expect((await payoutRows()).map(({ state, amount }) => [state, Number(amount)])).toEqual([
      ["cancelled", 100_000],
      ["scheduled", 70_000],
    ])
    expect(await balances(0)).toEqual({ pending: 0, available: 0, in_transit: 70_000 })
  })

  it("one whose money a refund took after it was scheduled is not sent", async () => {
    const { ready, staff, earn, balances } = desk()
    const province = await staff()
    await ready(province, 0)
    await earn(0, 100_000)
    await province.post("/admin/payouts/run", {})
    await earn(0, -30_000)
    expect((await province.post("/admin/payouts/bank-file", {})).status).toBe(404)
    expect(await balances(0)).toEqual({ pending: 0, available: 70_000, in_transit: 0 })
  })

  it("the programme's run pays on its weekday, once", async () => {
    const { ready, staff, earn, job } = desk()
    await ready(await staff(), 0)
    await earn(0, 100_000)
    const today = new Date(Date.now() + 7 * 3_600_000).getUTCDay() || 7
    const programme = market().container.resolve("programme") as { settings: () => Promise<{ payout_weekday: number }> }
    const settings = programme.settings.bind(programme)
    const on = (payout_weekday: number) =>
      Object.assign(programme, { settings: async () => ({ ...(await settings()), payout_weekday }) })
    on((today % 7) + 1)
    await job("run-payouts")
    expect(await payoutRows()).toEqual([])
    on(today)
    await Promise.all([job("run-payouts"), job("run-payouts")])
    await earn(0, 100_000)
    await job("run-payouts")
    Object.assign(programme, { settings })
    expect(await payoutRows()).toMatchObject([{ state: "scheduled", requested_by: null }])
  })

  it("refuse what cannot happen to them now, and strangers", async () => {
    const { ready, staff, earn, payoutOf, member } = desk()
    const province = await staff()
    const owner = await ready(province, 0)
    await earn(0, 60_000)
    const { id } = payoutOf(await owner.post("/vendor/payouts", { key: key() }))
    const paid = (payout: string, body: object = { reference: "ref-1" }) =>
      province.post(`/admin/payouts/${payout}/paid`, body)
    expect(await paid(id)).toMatchObject({ status: 400, data: { code: "payout_state" } })
    expect(await paid(unknown)).toMatchObject({ status: 404, data: { code: "payout_not_found" } })
    await province.post("/admin/payouts/bank-file", {})
    expect((await paid(id, {})).data.code).toBe("invalid_input")
    expect((await paid(id, { reference: "ref-1", proof: "bm90IGEgcGljdHVyZQ==" })).data.code).toBe("picture_refused")
    expect((await province.post(`/admin/payouts/${id}/cancel`, {})).data.code).toBe("payout_state")
    expect((await payoutRows())[0]).toMatchObject({ state: "sent", proof_picture_id: null })
    for (const role of ["catalogue", "fulfilment"]) {
      const person = await member(0, role)
      expect((await person.get("/vendor/payouts")).status).toBe(403)
      expect((await person.post("/vendor/payouts", { key: key() })).status).toBe(403)
      expect((await person.get("/admin/payouts")).status).toBe(401)
    }
    const stranger = await ready(province, 1)
    expect((await stranger.get("/vendor/payouts")).data).toEqual({ payouts: [], count: 0 })
  })
})
