import { applicationAnswer, startApplicationAnswer } from "@opop/vendor/contract/application"
import { type RequirementsAnswer, requirementsAnswer } from "@opop/vendor/contract/requirement"
import { staffApplicationAnswer, staffApplicationsAnswer } from "@opop/vendor/contract/staff-application"
import { applicant, filledApplication, readNames } from "./support/applicant"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { people, testPassword, visitor } from "./support/people"
import { photo } from "./support/photos"

const pdf = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n").toString("base64")

describeMarketplace("joining", { cooperatives: 1, verified: false }, ({ market, api, database }) => {
  const desk = () => applicant(api, market())
  const states = (answer: RequirementsAnswer) =>
    Object.fromEntries(answer.requirements.map(({ id, state }) => [id, state]))

  it("goes the whole way: draft, submitted, sent back, corrected, approved, open", async () => {
    const { begin, staff, fill, account } = desk()
    const owner = await begin()
    const first = applicationAnswer.parse((await owner.get("/vendor/application")).data).application
    expect(first).toMatchObject({ state: "draft", bank: "missing", reasons: {} })
    expect(first.missing).toContain("nib")

    // any part may be saved, in any order, with gaps
    expect((await owner.post("/vendor/application", { nib: "1234" })).data).toMatchObject({
      code: "invalid_input",
      details: { fields: [{ path: "nib", code: "nib_invalid" }] },
    })
    await owner.post("/vendor/application", { name: "Kopontren Nurul Iman", founded: "" })
    expect((await owner.post("/vendor/application/submit", {})).data).toMatchObject({ code: "application_incomplete" })
    await fill(owner, { name: "Kopontren Nurul Iman", regency_code: "3573" })
    expect((await owner.get("/vendor/application")).data.application).toMatchObject({
      handle: "kopontren-nurul-iman-kota-malang",
      missing: ["bank"],
      data: { npwp: "0012345678609000", contact_phone: "+6281234567890" },
    })
    await account(owner)
    const submitted = await owner.post("/vendor/application/submit", {})
    expect(submitted.data.application).toMatchObject({ state: "submitted", missing: [] })
    expect((await owner.post("/vendor/application", { name: "Lain" })).data.code).toBe("cooperative_state")

    const province = await staff()
    const id = owner.cooperative
    const list = staffApplicationsAnswer.parse(
      (await province.get("/admin/cooperative-applications?state=submitted")).data,
    )
    expect(list).toMatchObject({ count: 1, applications: [{ cooperative_id: id, regency: "Kota Malang" }] })
    // only what was taken up is judged
    const path = `/admin/cooperative-applications/${id}`
    expect((await province.post(`${path}/approve`, {})).data).toMatchObject({ code: "cooperative_state" })
    await province.post(`${path}/take`, {})
    expect((await province.post(`${path}/send-back`, {})).data.code).toBe("invalid_input")
    const back = await province.post(`${path}/send-back`, { reasons: { nib: "Nomornya milik usaha lain" } })
    expect(back.data.application).toMatchObject({ state: "sent_back", taken_by: province.id })
    expect((await owner.get("/vendor/application")).data.application).toMatchObject({
      reasons: { nib: "Nomornya milik usaha lain" },
    })
    expect((await owner.get("/vendor/application")).data.application).not.toHaveProperty("taken_by")

    await owner.post("/vendor/application", { nib: "9876543210123" })
    expect((await owner.post("/vendor/application/submit", {})).data.application).toMatchObject({ reasons: {} })
    await province.post(`${path}/take`, {})
    const approved = staffApplicationAnswer.parse((await province.post(`${path}/approve`, {})).data)
    expect(approved).toMatchObject({
      application: { state: "active", decided_by: province.id },
      members: [{ role: "owner" }],
    })
    const names = await readNames(market(), id)
    expect(names).toMatchObject({
      city: "Kota Malang",
      address_1: "Jl. Pesantren 1",
      options: ["Hemat", "Pos internasional", "Reguler"],
      english: ["Economy", "International post", "Regular"],
    })
    expect(names.abroad).toBeGreaterThan(100)
    expect(names.channels).toEqual([market().channel])
    const { rows } = await database.raw(
      `select "kind", "party" from "store_change" where "cooperative_id" = '${id}' order by "created_at", "id"`,
    )
    expect(rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["application_submitted", "application_sent_back", "store_opened"]),
    )
  })

  it("keeps a buyer a buyer: one person, one sign-in, the same key the same application", async () => {
    const { newBuyer } = desk()
    const buyer = await newBuyer()
    const key = "the-same-key"
    const replies = await Promise.all([1, 2, 3].map(() => buyer.post("/vendor/applications", { key })))
    const answers = replies.map(({ data }) => startApplicationAnswer.parse(data))
    expect(new Set(answers.map(({ cooperative_id }) => cooperative_id)).size).toBe(1)
    const member = client(api, { authorization: `Bearer ${answers[0]?.token}` })
    expect((await member.get("/vendor/me")).data).toMatchObject({ role: "owner", member: { email: buyer.email } })
    const shop = client(api, { authorization: `Bearer ${buyer.token}`, ...market().headers })
    expect((await shop.get("/store/customers/me")).data.customer.email).toBe(buyer.email)
    // the password now opens both
    for (const actor of ["customer", "member"]) {
      const door = client(api, visitor())
      const { data } = await door.post(`/auth/${actor}/emailpass`, { email: buyer.email, password: testPassword })
      expect(JSON.parse(Buffer.from(data.token.split(".")[1], "base64url").toString())).toMatchObject({
        actor_type: actor,
        app_metadata: { customer_id: buyer.id, member_id: expect.stringMatching(/^memb_/) },
      })
    }
    for (const n of [1, 2])
      expect((await buyer.post("/vendor/applications", { key: `another-key-${n}` })).status).toBe(200)
    expect((await buyer.post("/vendor/applications", { key: "one-too-many" })).data.code).toBe("too_many_drafts")
  })

  it("is for people who are signed in, and never takes over somebody else's membership", async () => {
    const { newBuyer } = desk()
    const crew = people(api, market())
    for (const token of ["rubbish", (await crew.staff()).token])
      expect(
        (await client(api, { authorization: `Bearer ${token}` }).post("/vendor/applications", { key: "a-long-key" }))
          .status,
      ).toBe(401)
    const buyer = await newBuyer()
    const service = market().container.resolve("cooperative") as {
      createMembers: (data: object) => Promise<{ id: string }>
      createMemberships: (data: object) => Promise<unknown>
    }
    const other = await service.createMembers({ email: buyer.email, name: "Lain" })
    await service.createMemberships({
      member_id: other.id,
      cooperative_id: market().cooperatives[0]?.id,
      role: "owner",
    })
    expect((await buyer.post("/vendor/applications", { key: "a-long-key" })).data.code).toBe("account_taken")
  })

  it("lets two cooperatives have one name, and gives each its own handle, also at the same moment", async () => {
    const { begin, fill } = desk()
    const owners = await Promise.all([1, 2, 3, 4].map(() => begin()))
    await Promise.all(owners.map((owner) => fill(owner, { name: "Kopontren Darul Ulum", regency_code: "3517" })))
    const handles = await Promise.all(
      owners.map(async (owner) => (await owner.get("/vendor/application")).data.application.handle),
    )
    expect([...handles].sort()).toEqual(["", "-2", "-3", "-4"].map((end) => `kopontren-darul-ulum-jombang${end}`))
    await owners[0]?.post("/vendor/application", { regency_code: "3507" })
    expect((await owners[0]?.get("/vendor/application"))?.data.application.handle).toBe("kopontren-darul-ulum-malang")
  })

  it("suspends before it closes, takes the goods off sale and puts them back", async () => {
    const { staff } = desk()
    const province = await staff()
    const [{ id, products } = { id: "", products: [] }] = market().cooperatives
    const shop = client(api, market().headers)
    const onSale = async () => (await shop.get(`/store/catalogue/${products[0]?.handle}`)).status
    expect(await onSale()).toBe(200)
    const path = `/admin/cooperatives/${id}`
    expect((await province.post(`${path}/close`, { reason: "Tidak aktif lagi" })).data).toMatchObject({
      code: "cooperative_state",
      details: { state: "active" },
    })
    expect((await province.post(`${path}/suspend`, {})).data.code).toBe("invalid_input")
    const events: unknown[] = []
    market()
      .container.resolve("event_bus")
      .subscribe(
        "cooperative.cooperative.updated",
        async ({ data }) => {
          events.push(data)
        },
        { subscriberId: "joining-test" },
      )
    await province.post(`${path}/suspend`, { reason: "Laporan pembeli" })
    expect(await onSale()).toBe(404)
    await province.post(`${path}/resume`, { reason: "Sudah selesai" })
    expect(await onSale()).toBe(200)
    expect(events).toContainEqual({ id })
    await province.post(`${path}/suspend`, { reason: "Lagi" })
    expect((await province.post(`${path}/close`, { reason: "Tidak aktif lagi" })).status).toBe(200)
    for (const move of ["resume", "suspend", "close"])
      expect((await province.post(`${path}/${move}`, { reason: "Tidak" })).data.code).toBe("cooperative_state")
    expect((await province.post("/admin/cooperatives/coop_none/suspend", { reason: "Tidak" })).status).toBe(404)
  })

  it("keeps a checklist: computed, declared, by document, by staff; and a limit of products until it is verified", async () => {
    const { staff } = desk()
    const crew = people(api, market())
    const id = market().cooperatives[0]?.id ?? ""
    const member = await crew.member(id)
    const owner = client(api, { authorization: `Bearer ${member.token}` })
    const province = await staff()
    const list = async () => requirementsAnswer.parse((await owner.get("/vendor/requirements?locale=en")).data)
    const before = await list()
    expect(before.allowance).toEqual({ limit: 10, used: 2 })
    expect(before.requirements[0]).toMatchObject({
      title: "Three products with a picture",
      progress: { done: 0, needed: 3 },
    })
    expect(states(before)).toMatchObject({
      req_halal: "open",
      req_nib: "open",
      req_legality: "waiting",
      req_account: "open",
    })

    expect((await owner.post("/vendor/requirements/req_halal", { attest: true })).data.requirement.state).toBe(
      "accepted",
    )
    expect((await owner.post("/vendor/requirements/req_nib", { attest: true })).data.code).toBe("requirement_kind")
    expect((await owner.post("/vendor/requirements/req_none", { attest: true })).status).toBe(404)
    const html = Buffer.from("<html>").toString("base64")
    expect((await owner.post("/vendor/requirements/req_nib", { document: html })).data).toMatchObject({
      code: "document_refused",
    })
    const judge = `/admin/cooperatives/${id}/requirements`
    expect((await province.post(`${judge}/req_nib`, { verdict: "accepted" })).data.code).toBe("document_not_found")
    const scan = Buffer.from(`%PDF-1.7\n${"0".repeat(3_000_000)}\n%%EOF`).toString("base64")
    await owner.post("/vendor/requirements/req_nib", { document: scan, name: "nib.pdf" })
    expect(states(await list())["req_nib"]).toBe("waiting")
    expect((await province.post(`${judge}/req_nib`, { verdict: "rejected" })).data.code).toBe("invalid_input")
    await province.post(`${judge}/req_nib`, { verdict: "rejected", reason: "Tidak terbaca" })
    expect((await list()).requirements.find((one) => one.id === "req_nib")).toMatchObject({
      ...{ state: "rejected", reason: "Tidak terbaca" },
    })
    await owner.post("/vendor/requirements/req_nib", { document: await photo(), name: "nib.jpg" })
    await province.post(`${judge}/req_nib`, { verdict: "accepted" })
    expect((await list()).allowance.limit).toBe(10)
    await province.post(`${judge}/req_legality`, { verdict: "waived", reason: "Diperiksa di kantor" })
    expect((await list()).allowance.limit).toBeNull()
    expect((await province.post(`${judge}/req_account`, { verdict: "accepted" })).data.code).toBe("requirement_kind")

    // staff change what is asked: a document that ends
    await province.post("/admin/requirements/req_nib", { expires: true })
    expect((await owner.post("/vendor/requirements/req_nib", { document: pdf })).data.details.fields).toEqual([
      expect.objectContaining({ path: "expires_on", code: "required" }),
    ])
    await owner.post("/vendor/requirements/req_nib", { document: pdf, expires_on: "2999-12-31" })
    await province.post(`${judge}/req_nib`, { verdict: "accepted" })
    expect((await list()).allowance.limit).toBeNull()
    await database.raw(`update "requirement_answer" set "expires_on" = '2020-01-01' where "requirement_id" = 'req_nib'`)
    expect(states(await list())["req_nib"]).toBe("expired")
    expect((await list()).allowance.limit).toBe(10)
    const made = await province.post("/admin/requirements", {
      ...{ kind: "attested", rule: null, place: "here", verifying: false, expires: false, active: true, rank: 60 },
      ...{ title: { id: "Siap kirim", en: "Ready to send" }, text: { id: "Nyatakan siap.", en: "Declare it." } },
    })
    expect(states(await list())[made.data.requirement.id]).toBe("open")
  })

  it("shows a document to its cooperative and to staff only, as a file that cannot run", async () => {
    const { staff, begin } = desk()
    const crew = people(api, market())
    const id = market().cooperatives[0]?.id ?? ""
    const headers = { authorization: `Bearer ${(await crew.member(id)).token}` }
    await client(api, headers).post("/vendor/requirements/req_nib", { document: pdf, name: "nib.pdf" })
    const path = "/vendor/requirements/req_nib/document"
    const own = await api.get(path, { headers })
    expect((own as unknown as { headers: object }).headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="req_nib.pdf"',
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    })
    const other = await begin()
    expect(await other.get(path)).toMatchObject({ status: 404, data: { code: "document_not_found" } })
    const { token } = await crew.member(id, "catalogue")
    expect((await client(api, { authorization: `Bearer ${token}` }).get(path)).status).toBe(403)
    const province = await staff()
    expect((await province.get(`/admin/cooperatives/${id}/requirements/req_nib/document`)).status).toBe(200)
    expect((await client(api, {}).get(`/admin/cooperatives/${id}/requirements/req_nib/document`)).status).toBe(401)
  })

  it("makes a store's parts once, however often and at once it is asked", async () => {
    const { begin, fill } = desk()
    const owner = await begin()
    await fill(owner, filledApplication)
    const { createRequire } = await import("node:module")
    const { ensureStoreParts } = createRequire(import.meta.url)("@opop/vendor/workflows/ensure-store-parts")
    const made = await Promise.all([1, 2, 3].map(() => ensureStoreParts(market().container, owner.cooperative)))
    expect(new Set(made.map((parts) => JSON.stringify(parts))).size).toBe(1)
    expect((await readNames(market(), owner.cooperative)).options).toHaveLength(3)
    // a rule that holds true instead of "true" lets no buyer choose the option
    const { rows: rules } = await database.raw(
      `select distinct attribute, jsonb_typeof(value) as kind, value #>> '{}' as value from shipping_option_rule
       where shipping_option_id in (select id from shipping_option where shipping_profile_id = '${made[0].profile_id}')
       order by attribute`,
    )
    expect(rules).toEqual([
      { attribute: "enabled_in_store", kind: "string", value: "true" },
      { attribute: "is_return", kind: "string", value: "false" },
    ])
    // of one that had them already, nothing is made anew
    const [known] = market().cooperatives
    expect(await ensureStoreParts(market().container, known?.id)).toEqual({
      ...{ profile_id: known?.profile, location_id: known?.location },
    })
  })
})
