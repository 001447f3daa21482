import { randomUUID } from "node:crypto"
import {
  answerTemplateAnswer,
  deskQuestionAnswer,
  deskQuestionsAnswer,
  ownQuestionsAnswer,
  questionAnswer,
} from "@opop/vendor/contract/question"
import { describeMarketplace } from "./support/describe-marketplace"
import { client, type Reply } from "./support/http-client"
import { orderDesk } from "./support/order-desk"
import { people } from "./support/people"
import { eventually } from "./support/purchases"

type Letter = { to: string; template: string; data: { facts?: object } }

describeMarketplace("questions", { cooperatives: 2, stock: 10, letters: true }, ({ market, database, api }) => {
  const { visitor, as, sql, bought } = orderDesk({ market, database, api })
  const crew = () => people(api, market())
  const first = () => market().cooperatives[0] ?? expect.fail()
  const handle = () => first().products[0]?.handle ?? ""
  const asBuyer = ({ token }: { token: string }) => client(api, { ...visitor(), authorization: `Bearer ${token}` })
  const shown = (reply: Reply) => {
    expect(reply, JSON.stringify(reply.data)).toMatchObject({ status: 200 })
    return questionAnswer.parse(reply.data).question
  }
  const deskOne = (reply: Reply) => {
    expect(reply, JSON.stringify(reply.data)).toMatchObject({ status: 200 })
    return deskQuestionAnswer.parse(reply.data)
  }
  const ask = (buyer: { token: string }, text: string, key: string = randomUUID()) =>
    asBuyer(buyer).post(`/store/catalogue/${handle()}/questions`, { text, key })
  const letters = async (): Promise<Letter[]> =>
    (await sql(`select "to", template, data from notification order by created_at`)).rows as unknown as Letter[]

  it("asked on a product, answered with a template, heard of on both sides, gone on with and closed", async () => {
    const [buyer, owner] = [await crew().buyer(), await crew().member(first().id)]
    await crew().member(first().id, "finance")
    const key = randomUUID()
    const asked = shown(await ask(buyer, "Apakah tahan dua minggu? WA saya 081234567890", key))
    expect(asked).toMatchObject({
      state: "open",
      about: { kind: "product", handle: handle() },
      may: ["message", "close"],
    })
    expect(shown(await ask(buyer, "Apakah tahan dua minggu?", key)).messages).toHaveLength(1)

    const desk = as(owner)
    const list = deskQuestionsAnswer.parse((await desk.get("/vendor/questions")).data)
    expect(list).toMatchObject({ count: 1, waiting: 1, questions: [{ id: asked.id, state: "open" }] })
    expect(JSON.stringify(list)).not.toMatch(/81234567890/)
    expect(JSON.stringify(list)).not.toContain(buyer.email)

    const template = answerTemplateAnswer.parse(
      (await desk.post("/vendor/answer-templates", { title: "Tahan", text: "Halo, {produk} tahan sebulan." })).data,
    ).template
    const { templates } = deskOne(await desk.get(`/vendor/questions/${asked.id}`))
    expect(templates).toEqual([{ id: template.id, title: "Tahan", text: `Halo, ${asked.about.title} tahan sebulan.` }])

    const answer = { action: "answer", text: templates[0]?.text, key: randomUUID() }
    expect(deskOne(await desk.post(`/vendor/questions/${asked.id}`, answer)).question.state).toBe("answered")
    expect(deskOne(await desk.post(`/vendor/questions/${asked.id}`, answer)).question.messages).toHaveLength(2)
    const mine = ownQuestionsAnswer.parse((await asBuyer(buyer).get("/store/customers/me/questions")).data).questions
    expect(mine).toMatchObject([
      { state: "answered", waiting_since: null, messages: [{ by: "buyer" }, { by: "cooperative" }] },
    ])
    await eventually(async () => (await letters()).length >= 2, "both letters")
    const told = await letters()
    expect(told.map(({ to }) => to).sort()).toEqual([owner.email, buyer.email].sort())
    expect(JSON.stringify(told.filter(({ to }) => to === owner.email))).not.toMatch(/81234567890/)

    expect(shown(await ask(buyer, "Dan di luar kulkas?")).id).toBe(asked.id)
    const path = `/store/customers/me/questions/${asked.id}`
    expect(shown(await asBuyer(buyer).post(path, { action: "close" }))).toMatchObject({ state: "closed", may: [] })
    expect(await asBuyer(buyer).post(path, { action: "message", text: "Lagi", key: randomUUID() })).toMatchObject({
      status: 400,
      data: { code: "question_state" },
    })
    expect(shown(await ask(buyer, "Pertanyaan lain")).id).not.toBe(asked.id)
  })

  it("a guest asks about an order with its number and e-mail; nobody else sees it", async () => {
    const { purchase, first: order } = await bought()
    const guest = client(api, visitor())
    const path = `/store/purchases/${purchase.number}/orders/${order.id}/questions`
    const body = { text: "Kapan dikirim?", key: randomUUID(), email: purchase.email }
    const asked = shown(await guest.post(path, body))
    expect(asked.about).toMatchObject({ kind: "order", id: order.id, purchase_number: purchase.number })
    for (const wrong of [
      { ...body, email: "x@example.test" },
      { text: body.text, key: body.key },
    ])
      expect(await guest.post(path, wrong)).toMatchObject({ status: 404, data: { code: "purchase_not_found" } })
    const unknown = path.replace(order.id, "order_unknown")
    expect(await guest.post(unknown, body)).toMatchObject({ status: 404, data: { code: "order_not_found" } })

    const list = `/store/purchases/${purchase.number}/questions`
    expect((await guest.get(list)).status).toBe(404)
    const proven = client(api, { ...visitor(), "x-buyer-email": purchase.email })
    expect(ownQuestionsAnswer.parse((await proven.get(list)).data).questions.map(({ id }) => id)).toEqual([asked.id])
    const more = { action: "message", text: "Halo?", key: randomUUID(), email: purchase.email }
    expect(shown(await guest.post(`${list}/${asked.id}`, more)).messages).toHaveLength(2)

    const seen = deskOne(await order.desk.get(`/vendor/questions/${asked.id}`)).question
    expect(seen.buyer).toBe("Siti Aminah")
    expect(JSON.stringify(seen)).not.toContain(purchase.email)
    await sql(`update question set last_at = now() - interval '90 days' - interval '1 second'`)
    expect(deskOne(await order.desk.get(`/vendor/questions/${asked.id}`)).question.buyer).toBe("S. A.")
  })

  it("refuses what is no question, who is not signed in, and whoever writes without end", async () => {
    const [buyer, other] = [await crew().buyer(), await crew().buyer()]
    for (const [text, code] of [
      ["", "required"],
      [" \n ", "required"],
      ["x".repeat(1001), "too_long"],
      ["a\u0000b", "forbidden_signs"],
    ] as const)
      expect(await ask(buyer, text)).toMatchObject({
        status: 400,
        data: { code: "invalid_input", details: { fields: [{ path: "text", code }] } },
      })
    expect((await client(api, visitor()).post(`/store/catalogue/${handle()}/questions`, {})).status).toBe(401)
    const missing = await asBuyer(buyer).post("/store/catalogue/nothing/questions", { text: "?", key: randomUUID() })
    expect(missing).toMatchObject({ status: 404, data: { code: "product_not_found" } })

    const html = shown(await ask(buyer, "<script>alert(1)</script>"))
    expect(html.messages[0]?.text).toBe("<script>alert(1)</script>")
    const theirs = await asBuyer(other).post(`/store/customers/me/questions/${html.id}`, { action: "close" })
    expect(theirs).toMatchObject({ status: 404, data: { code: "question_not_found" } })
    const own = ownQuestionsAnswer.parse((await asBuyer(other).get("/store/customers/me/questions")).data)
    expect(own.questions).toEqual([])

    for (let count = 1; count < 10; count++) shown(await ask(buyer, `Pertanyaan ${count}`))
    expect(await ask(buyer, "Satu lagi")).toMatchObject({ status: 400, data: { code: "question_limit" } })
    await expect(sql("update question_message set text = 'x'")).rejects.toThrow()
    await expect(sql("delete from question_message")).rejects.toThrow()
  })

  it("answers crossing with a new message: both stand, and the buyer is not left waiting unseen", async () => {
    const [buyer, owner] = [await crew().buyer(), await crew().member(first().id)]
    const { id } = shown(await ask(buyer, "Ada?"))
    const answer = () => as(owner).post(`/vendor/questions/${id}`, { action: "answer", text: "Ada", key: randomUUID() })
    const replies = await Promise.all([answer(), ask(buyer, "Halo?"), answer(), ask(buyer, "Jadi ada?")])
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const one = deskOne(await as(owner).get(`/vendor/questions/${id}`)).question
    expect(one.messages).toHaveLength(5)
    expect(one.state).toBe(one.messages.at(-1)?.by === "buyer" ? "open" : "answered")
  })

  it("templates: what they name is known, two members don't overwrite each other, finance has no business here", async () => {
    const owner = as(await crew().member(first().id))
    const other = as(await crew().member(first().id, "catalogue"))
    expect(await owner.post("/vendor/answer-templates", { title: "X", text: "Hubungi {telepon}" })).toMatchObject({
      status: 400,
      data: { details: { fields: [{ path: "text", code: "placeholder_unknown" }] } },
    })
    const made = await owner.post("/vendor/answer-templates", { title: "Salam", text: "Halo {nama}" })
    const { id, version } = answerTemplateAnswer.parse(made.data).template
    const change = { title: "Salam", text: "Halo juga", version }
    expect((await other.post(`/vendor/answer-templates/${id}`, change)).status).toBe(200)
    expect(await owner.post(`/vendor/answer-templates/${id}`, change)).toMatchObject({
      status: 400,
      data: { code: "changed_meanwhile" },
    })
    expect(await owner.post(`/vendor/answer-templates/${id}/remove`, {})).toMatchObject({
      status: 200,
      data: { templates: [] },
    })
    const finance = as(await crew().member(first().id, "finance"))
    for (const path of ["/vendor/questions", "/vendor/answer-templates"])
      expect(await finance.get(path)).toMatchObject({ status: 403, data: { code: "role_forbidden" } })
  })
})
