import { mkdtemp, readdir, readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { inviteAccepted, inviteAnswer, inviteMade, membersAnswer } from "@opop/vendor/contract/members"
import { storeHistoryAnswer } from "@opop/vendor/contract/store-change"
import { describeMarketplace } from "./support/describe-marketplace"
import { deskDoor } from "./support/desk-door"
import { client } from "./support/http-client"
import { payoutDesk } from "./support/payout-desk"
import { people, visitor } from "./support/people"

const directory = join(await mkdtemp(join(tmpdir(), "opop-members-")), "mail")
// read by the application's configuration, which the runner loads later
process.env["MAIL_DIRECTORY"] = directory

/** The plain letters to this address. */
const lettersTo = async (address: string): Promise<string[]> => {
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith(".txt"))
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), "utf8")))
  return texts.filter((text) => text.startsWith(`To: ${address}\n`))
}

describeMarketplace("members", { cooperatives: 2, letters: true }, ({ market, api, database }) => {
  const cooperative = (index: number) => market().cooperatives[index]?.id ?? expect.fail()
  const crew = () => people(api, market())
  const as = (token: string, more = {}) => deskDoor(api, token, more)
  const owner = async (index = 0) => {
    const person = await crew().member(cooperative(index))
    return { ...person, desk: as(person.token) }
  }
  const invited = async (desk: ReturnType<typeof as>, wish: object = { role: "fulfilment" }) =>
    inviteMade.parse((await desk.post("/vendor/invites", wish)).data)
  const link = (token: string) => `/vendor/invites/by-token/${token}`

  it("a buyer joins by a link, once, with the same account, and works at once in that role", async () => {
    const { desk, id } = await owner()
    const { token } = await invited(desk)
    const buyer = await crew().buyer()
    const { invite } = inviteAnswer.parse((await as(buyer.token).get(link(token))).data)
    expect(invite).toMatchObject({ cooperative: { name: "Kopontren 0" }, role: "fulfilment", member: false })
    const joined = inviteAccepted.parse((await as(buyer.token).post(`${link(token)}/accept`, {})).data)
    const theirs = as(joined.token ?? expect.fail("A new member signs in with the answer"))
    const me = (await theirs.get("/vendor/me")).data
    expect(me).toMatchObject({
      role: "fulfilment",
      member: { email: buyer.email },
      memberships: [{ role: "fulfilment", cooperative: { id: cooperative(0), regency: "Kabupaten Jember" } }],
    })
    // still the same buyer
    const shop = client(api, { ...visitor(), ...market().headers, authorization: `Bearer ${buyer.token}` })
    expect((await shop.get("/store/customers/me")).data.customer.id).toBe(buyer.id)
    expect(await theirs.get("/vendor/members")).toMatchObject({ status: 403, data: { code: "role_forbidden" } })
    // the link is spent, for everybody
    for (const person of [buyer, await crew().buyer()])
      expect((await as(person.token).get(link(token))).data.code).toBe("invite_over")
    expect((await as(buyer.token).post(`${link(token)}/accept`, {})).data.code).toBe("invite_over")
    const { members, invites } = membersAnswer.parse((await desk.get("/vendor/members")).data)
    expect(members).toMatchObject([
      { id, role: "owner", self: true, last_owner: true },
      { id: me.member.id, role: "fulfilment", self: false, last_owner: false },
    ])
    expect(invites).toEqual([])
  })

  it("a link is one person's, however many take it at once", async () => {
    const { desk } = await owner()
    const { token } = await invited(desk)
    const rivals = await Promise.all([crew().buyer(), crew().buyer(), crew().buyer(), crew().buyer()])
    const replies = await Promise.all(rivals.map((rival) => as(rival.token).post(`${link(token)}/accept`, {})))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    expect((await desk.get("/vendor/members")).data.members).toHaveLength(2)
  })

  it("one account taken twice at once is one member", async () => {
    const [first, second] = [await owner(0), await owner(1)]
    const tokens = [(await invited(first.desk)).token, (await invited(second.desk)).token]
    const buyer = await crew().buyer()
    const replies = await Promise.all(tokens.map((token) => as(buyer.token).post(`${link(token)}/accept`, {})))
    expect(replies.map(({ status }) => status)).toEqual([200, 200])
    expect(replies.map(({ data }) => typeof data.token).sort()).toEqual(["object", "string"])
    const { rows } = await database.raw(`select "id" from "member" where "email" = '${buyer.email}'`)
    expect(rows).toHaveLength(1)
    const signedIn = as(await crew().signIn("member", buyer.email))
    expect((await signedIn.get("/vendor/me")).data.memberships).toHaveLength(2)
  })

  it("keeps nothing of a link but its hash, and refuses one that was withdrawn, ran out or never was", async () => {
    const { desk } = await owner()
    const { token, invite } = await invited(desk, { role: "finance", email: " Budi@Example.test " })
    expect(invite).toMatchObject({ role: "finance", email: "budi@example.test" })
    const { rows } = await database.raw(`select * from "member_invite"`)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify((await desk.get("/vendor/members")).data)).not.toContain(token)
    const buyer = await crew().buyer()
    expect((await desk.post(`/vendor/invites/${invite.id}/withdraw`, {})).data.invites).toEqual([])
    expect((await desk.post(`/vendor/invites/${invite.id}/withdraw`, {})).data.code).toBe("invite_not_found")
    expect((await as(buyer.token).post(`${link(token)}/accept`, {})).data.code).toBe("invite_over")
    const old = await invited(desk)
    await database.raw(
      `update "member_invite" set "expires_at" = now() - interval '1 second' where "id" = '${old.invite.id}'`,
    )
    expect((await as(buyer.token).post(`${link(old.token)}/accept`, {})).data.code).toBe("invite_over")
    const late = await invited(desk)
    await database.raw(`update "cooperative" set "state" = 'closed'`)
    expect((await as(buyer.token).post(`${link(late.token)}/accept`, {})).data.code).toBe("invite_over")
    await database.raw(`update "cooperative" set "state" = 'active'`)
    for (const never of ["x", "a".repeat(43)])
      expect(await as(buyer.token).get(link(never))).toMatchObject({ status: 404, data: { code: "invite_not_found" } })
    expect((await desk.post("/vendor/invites", { role: "boss" })).data.code).toBe("invalid_input")
    expect((await desk.post("/vendor/invites", { role: "owner", email: "nobody" })).data).toMatchObject({
      details: { fields: [{ path: "email", code: "email_invalid" }] },
    })
  })

  it("a link for a cooperative where one works already changes nothing", async () => {
    const { desk } = await owner()
    const { token } = await invited(desk, { role: "owner" })
    const colleague = await crew().member(cooperative(0), "catalogue")
    expect((await as(colleague.token).get(link(token))).data.invite.member).toBe(true)
    expect((await as(colleague.token).post(`${link(token)}/accept`, {})).data.code).toBe("member_already")
    expect((await as(colleague.token).get("/vendor/me")).data.role).toBe("catalogue")
    expect((await desk.get("/vendor/members")).data.invites).toHaveLength(1)
  })

  it("another role and a removal count from the next request on", async () => {
    const { desk } = await owner()
    const colleague = await crew().member(cooperative(0), "finance")
    const theirs = as(colleague.token)
    expect((await theirs.get("/vendor/money")).status).toBe(200)
    await desk.post(`/vendor/members/${colleague.id}/role`, { role: "fulfilment" })
    expect((await theirs.get("/vendor/money")).data.code).toBe("role_forbidden")
    expect((await theirs.get("/vendor/me")).data.role).toBe("fulfilment")
    await desk.post(`/vendor/members/${colleague.id}/remove`, {})
    expect(await theirs.get("/vendor/me")).toMatchObject({ status: 403, data: { code: "no_membership" } })
    expect((await desk.post(`/vendor/members/${colleague.id}/remove`, {})).data.code).toBe("member_not_found")
    // who was removed may come back
    const { token } = await invited(desk, { role: "catalogue" })
    expect((await theirs.post(`${link(token)}/accept`, {})).status).toBe(200)
    expect((await theirs.get("/vendor/me")).data.role).toBe("catalogue")
  })

  it("an owner reaches no member and no link of another cooperative", async () => {
    const [mine, theirs] = [await owner(0), await owner(1)]
    const { invite } = await invited(theirs.desk)
    for (const task of ["remove", "role"])
      expect((await mine.desk.post(`/vendor/members/${theirs.id}/${task}`, { role: "finance" })).data.code).toBe(
        "member_not_found",
      )
    expect((await mine.desk.post(`/vendor/invites/${invite.id}/withdraw`, {})).data.code).toBe("invite_not_found")
  })

  it("the last owner stays, also when two owners remove or demote each other at once", async () => {
    const first = await owner()
    const alone = [
      await first.desk.post(`/vendor/members/${first.id}/remove`, {}),
      await first.desk.post(`/vendor/members/${first.id}/role`, { role: "finance" }),
    ]
    for (const reply of alone) expect(reply).toMatchObject({ status: 400, data: { code: "last_owner" } })
    await expect(database.raw(`delete from "membership" where "member_id" = '${first.id}'`)).rejects.toThrow(
      "last_owner",
    )
    for (let round = 0; round < 5; round++) {
      const [one, other] = [await crew().member(cooperative(1)), await crew().member(cooperative(1))]
      const replies = await Promise.all([
        as(one.token).post(`/vendor/members/${other.id}/remove`, {}),
        as(other.token).post(`/vendor/members/${one.id}/${round % 2 ? "role" : "remove"}`, { role: "finance" }),
      ])
      const left = await database.raw(
        `select "member_id" from "membership" where "cooperative_id" = '${cooperative(1)}' and "role" = 'owner' and "deleted_at" is null`,
      )
      expect(left.rows, JSON.stringify(replies.map(({ data }) => data.code))).toHaveLength(1)
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(1)
      // leaves room for the next round
      const kept = [one, other].find(({ id }) => id === left.rows[0]?.["member_id"]) ?? expect.fail()
      await crew()
        .member(cooperative(1))
        .then(async ({ token }) => {
          await as(token).post(`/vendor/members/${kept.id}/remove`, {})
          await database.raw(`alter table "membership" disable trigger "membership_last_owner"`)
          await database.raw(`delete from "membership" where "cooperative_id" = '${cooperative(1)}'`)
          await database.raw(`alter table "membership" enable trigger "membership_last_owner"`)
        })
    }
    await expect(
      database.raw(`update "membership" set "deleted_at" = now() where "cooperative_id" = '${cooperative(0)}'`),
    ).rejects.toThrow("last_owner")
  })

  it("tells its owners what was changed, by whom, and nothing that is secret", async () => {
    const { desk, id } = await owner()
    const name = (await desk.get("/vendor/me")).data.member.name
    const { token, invite } = await invited(desk, { role: "catalogue", email: "budi@example.test" })
    const buyer = await crew().buyer()
    await as(buyer.token).post(`${link(token)}/accept`, {})
    const joined = (await desk.get("/vendor/members")).data.members.find((one: { self: boolean }) => !one.self)
    await desk.post(`/vendor/members/${joined.id}/role`, { role: "finance" })
    await desk.post(`/vendor/members/${joined.id}/role`, { role: "finance" })
    await desk.post(`/vendor/members/${joined.id}/remove`, {})
    const { details } = payoutDesk(api, market(), database)
    await desk.post("/vendor/payout-account", details(0))
    const reply = await desk.get("/vendor/history")
    const { changes, count } = storeHistoryAnswer.parse(reply.data)
    expect(count).toBe(5)
    expect(changes).toMatchObject([
      { kind: "payout_account_changed", by: { party: "member", name }, before: null, after: { last_digits: "4821" } },
      { kind: "member_removed", label: buyer.email, before: { role: "finance" } },
      { kind: "member_role_changed", before: { role: "catalogue" }, after: { role: "finance" } },
      { kind: "member_joined", by: { name: buyer.email }, after: { role: "catalogue", invited_by: name } },
      { kind: "member_invited", label: "budi@example.test", by: { name }, after: { role: "catalogue" } },
    ])
    const text = JSON.stringify(reply.data)
    for (const secret of [details(0).account_number, token, invite.id, id]) expect(text).not.toContain(secret)
    expect((await desk.get("/vendor/history?page=2")).data.changes).toEqual([])
    const finance = await crew().member(cooperative(0), "finance")
    expect((await as(finance.token).get("/vendor/history")).data.code).toBe("role_forbidden")
    expect((await (await owner(1)).desk.get("/vendor/history")).data).toEqual({ changes: [], count: 0 })
  })

  it("a letter brings the link to the address that was given, in the language of whoever invites", async () => {
    const { desk } = await owner()
    for (const locale of ["id", "en"])
      await desk.post(`/vendor/invites?locale=${locale}`, { role: "fulfilment", email: "siti@example.test" })
    await desk.post("/vendor/invites", { role: "fulfilment" })
    const { rows } = await database.raw(
      `select "to", "data" from "notification" where "template" = 'desk_invite' order by "created_at"`,
    )
    const facts = { cooperative: "Kopontren 0", inviter: expect.stringMatching(/^Member /) }
    expect(rows).toMatchObject([
      { to: "siti@example.test", data: { language: "id", facts } },
      { to: "siti@example.test", data: { language: "en", facts } },
    ])
    const letters = await lettersTo("siti@example.test")
    expect(letters).toHaveLength(2)
    for (const lng of ["id", "en"])
      expect(
        letters.some((text) => new RegExp(`/${lng}/invites/[\\w-]{43}`).test(text)),
        lng,
      ).toBe(true)
    // the table of letters does not keep the link either
    expect(JSON.stringify(rows)).not.toContain("/invites/")
  })
})
