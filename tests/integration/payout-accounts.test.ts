import { adminPayoutAccountAnswer, payoutAccountAnswer } from "@opop/vendor/contract/payout"
import { describeMarketplace } from "./support/describe-marketplace"
import { accountNumber, payoutDesk } from "./support/payout-desk"

const route = "/vendor/payout-account"

describeMarketplace("payout accounts", { cooperatives: 2 }, ({ market, api, database }) => {
  const desk = () => payoutDesk(api, market(), database)

  it("are changed by owners who sign in again, and by nobody else", async () => {
    const { member, details, cooperative, staff } = desk()
    const owner = await member(0)
    expect(payoutAccountAnswer.parse((await owner.get(route)).data).account).toMatchObject({ state: "missing" })
    for (const role of ["finance", "catalogue", "fulfilment"])
      expect(await (await member(0, role)).post(route, details(0))).toMatchObject({
        status: 403,
        data: { code: "role_forbidden" },
      })
    expect(await owner.post(route, { ...details(0), password: "not-it" })).toMatchObject({
      status: 400,
      data: { code: "password_wrong" },
    })
    expect((await owner.post(route, { ...details(0), password: undefined })).data.code).toBe("invalid_input")
    expect((await owner.post(route, { ...details(0), bank_code: "999" })).data).toMatchObject({
      code: "invalid_input",
      details: { fields: [{ path: "bank_code", code: "bank_unknown" }] },
    })
    expect((await owner.post(route, { ...details(0), account_number: "12 34" })).data).toMatchObject({
      details: { fields: [{ path: "account_number", code: "account_number" }] },
    })
    const province = await staff()
    expect((await province.get(`/admin/cooperatives/${cooperative(0)}/payout-account`)).status).toBe(400)
  })

  it("show their last digits to the cooperative, all to staff, and what was changed to nobody unnoticed", async () => {
    const { member, details, cooperative, staff, heard, verify } = desk()
    const owner = await member(0)
    const changed = heard("payout-account.changed")
    const first = await owner.post(route, details(0))
    expect(payoutAccountAnswer.parse(first.data).account).toMatchObject({
      ...{ state: "unverified", bank_name: "BSI", last_digits: "4821", stripe: null },
    })
    const seen = await (await member(0, "finance")).get(route)
    expect(JSON.stringify([first.data, seen.data])).not.toContain(accountNumber)
    expect(await changed()).toEqual([cooperative(0)])

    const province = await staff()
    const { data } = await province.get("/admin/payout-accounts?state=unverified")
    expect(data).toMatchObject({ count: 1, accounts: [{ account_number: accountNumber, holder: details(0).holder }] })
    await verify(province, 0)
    expect((await province.get("/admin/payout-accounts?state=unverified")).data.count).toBe(0)
    await owner.post(route, { ...details(0), account_number: "5550001111" })
    const path = `/admin/cooperatives/${cooperative(0)}/payout-account`
    const { account, changes } = adminPayoutAccountAnswer.parse((await province.get(path)).data)
    expect(account).toMatchObject({ state: "unverified", account_number: "5550001111" })
    expect(changes).toMatchObject([
      { by: owner.id, before: { last_digits: "4821", verified_by: province.id }, after: { last_digits: "1111" } },
      { by: province.id, after: { verified_by: province.id } },
      { by: owner.id, before: null, after: { last_digits: "4821", verified_by: null } },
    ])
    expect(JSON.stringify(changes)).not.toContain(accountNumber)
    await expect(database.raw(`delete from "payout_account_change"`)).rejects.toThrow("refused")
    await expect(database.raw(`update "payout_account_change" set "actor" = 'x'`)).rejects.toThrow("refused")
  })

  it("that are changed or refused take back what was not sent", async () => {
    const { ready, staff, earn, balances, all, details, cooperative } = desk()
    const province = await staff()
    const owner = await ready(province, 0)
    const path = `/admin/cooperatives/${cooperative(0)}/payout-account`
    await earn(0, 100_000)
    await province.post("/admin/payouts/run", {})
    expect(await balances(0)).toMatchObject({ available: 0, in_transit: 100_000 })
    await owner.post(route, { ...details(0), account_number: "5550001111" })
    expect(await balances(0)).toMatchObject({ available: 100_000, in_transit: 0 })
    expect(await all(province)).toMatchObject([{ state: "cancelled", failure: "account_changed" }])
    await desk().verify(province, 0)
    await province.post("/admin/payouts/run", {})
    expect(await balances(0)).toMatchObject({ available: 0, in_transit: 100_000 })
    const refused = await province.post(`${path}/refuse`, { reason: "Nama pemilik berbeda" })
    expect(refused.data.account).toMatchObject({ state: "refused", refusal: "Nama pemilik berbeda" })
    expect(await balances(0)).toMatchObject({ available: 100_000, in_transit: 0 })
    expect((await owner.get(route)).data.account).toMatchObject({ refusal: "Nama pemilik berbeda" })
  })

  it("are verified as they were seen, and a new destination never by an old verdict", async () => {
    const { member, staff, details, cooperative, verify } = desk()
    const province = await staff()
    const owner = await member(0)
    await owner.post(route, details(0))
    const path = `/admin/cooperatives/${cooperative(0)}/payout-account`
    const { changed_at } = (await province.get(path)).data.account
    await owner.post(route, { ...details(0), account_number: "5550001111" })
    expect(await province.post(`${path}/verify`, { changed_at })).toMatchObject({
      status: 400,
      data: { code: "payout_account_unverified" },
    })
    await verify(province, 0)
    // whoever writes past the workflows does not get it verified either
    await database.raw(`update "payout_account" set "account_number" = '1234567890'`)
    expect((await province.get(path)).data.account).toMatchObject({ state: "unverified" })
    expect((await province.get(path)).data.changes).toHaveLength(4)
  })

  it("cannot be guessed at: the password is asked for only so often", async () => {
    const { member, details } = desk()
    const owner = await member(0)
    const { client } = await import("./support/http-client")
    const guesser = client(api, { authorization: `Bearer ${owner.token}` })
    const replies = []
    for (let n = 0; n < 12; n++) replies.push(await guesser.post(route, { ...details(0), password: `guess ${n}` }))
    expect(replies.map(({ status }) => status).slice(-2)).toEqual([429, 429])
    expect((await guesser.get(route)).status).toBe(200)
  })
})
