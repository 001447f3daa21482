import { createRequire } from "node:module"
import { describeMarketplace } from "./support/describe-marketplace"
import { orderDesk } from "./support/order-desk"
import { type Person, people } from "./support/people"

const load = createRequire(import.meta.url)

type Heard = { id: string; event: string; data: string }

describeMarketplace("alerts at the desk", { cooperatives: 2, stock: 20 }, ({ market, database, api }) => {
  const { bought, sql, as } = orderDesk({ market, database, api })
  const opened: AbortController[] = []
  afterEach(() => {
    for (const one of opened.splice(0)) one.abort()
  })

  /** A real stream over HTTP, as a browser has it open. */
  const listen = async ({ token }: Pick<Person, "token">, after?: string) => {
    const abort = new AbortController()
    opened.push(abort)
    const base = (api as unknown as { defaults: { baseURL: string } }).defaults.baseURL
    const headers = { authorization: `Bearer ${token}`, accept: "text/event-stream" }
    const answer = await fetch(new URL("/vendor/events", base), {
      headers: { ...headers, ...(after && { "last-event-id": after }) },
      signal: abort.signal,
    })
    const heard: Heard[] = []
    const state = { over: false }
    const read = async () => {
      let text = ""
      for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        text += chunk
        const blocks = text.split("\n\n")
        text = blocks.pop() ?? ""
        for (const block of blocks) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? ""
          if (field("event")) heard.push({ id: field("id"), event: field("event"), data: field("data") })
        }
      }
      state.over = true
    }
    void read().catch(() => {
      state.over = true
    })
    return { status: answer.status, headers: answer.headers, heard, state, abort }
  }
  const member = (index: number) => people(api, market()).member(market().cooperatives[index]?.id ?? "", "fulfilment")
  const soon = (check: () => unknown) => vi.waitFor(check, { timeout: 8000, interval: 100 })

  it("a new order is heard of by its own cooperative within seconds, and only by it", async () => {
    const [mine, theirs] = [await member(0), await member(1)]
    const streams = [await listen(mine), await listen(theirs)]
    expect(streams[0]?.headers.get("content-type")).toContain("text/event-stream")
    expect(streams[0]?.headers.get("cache-control")).toContain("no-transform")
    const { purchase } = await bought()
    const ids = new Set(purchase.orders.map(({ id }) => id))
    await soon(() =>
      expect(streams.map(({ heard }) => heard.map(({ event }) => event))).toEqual([
        ["ready", "order"],
        ["ready", "order"],
      ]),
    )
    const subjects = streams.map(({ heard }) => JSON.parse(heard[1]?.data ?? "{}").subject)
    expect(new Set(subjects)).toEqual(ids)
    const { rows } = await sql(`select cooperative_id from order_course where order_id = '${subjects[0]}'`)
    expect(rows[0]?.["cooperative_id"]).toBe(market().cooperatives[0]?.id)
  })

  it("who comes back hears what was missed, once", async () => {
    const mine = await member(0)
    const first = await listen(mine)
    await soon(() => expect(first.heard).toHaveLength(1))
    first.abort.abort()
    await bought()
    const again = await listen(mine, first.heard[0]?.id)
    await soon(() => expect(again.heard.map(({ event }) => event)).toEqual(["ready", "order"]))
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(again.heard).toHaveLength(2)
    const desk = as({ ...mine })
    const since = (await desk.get(`/vendor/events?after=${first.heard[0]?.id}`)).data
    expect(since).toMatchObject({ last: Number(again.heard[1]?.id), events: [{ kind: "order" }] })
    expect((await desk.get(`/vendor/events?after=${since.last}`)).data.events).toEqual([])
  })

  it("another process' event and one that comes twice", async () => {
    const mine = await member(0)
    const stream = await listen(mine)
    await soon(() => expect(stream.heard).toHaveLength(1))
    const cooperative_id = market().cooperatives[0]?.id
    const { noteDeskEvent } = load("@opop/vendor/workflows/note-desk-event")
    for (let times = 0; times < 2; times++)
      await noteDeskEvent(market().container, { cooperative_id, kind: "message", subject: "q_1", key: "q_1" })
    await soon(() => expect(stream.heard.map(({ event }) => event)).toEqual(["ready", "message"]))
  })

  it("is closed to others, and to the seventh stream of one member", async () => {
    expect((await listen({ token: "rubbish" })).status).toBe(401)
    const mine = await member(0)
    const many = await Promise.all(Array.from({ length: 7 }, () => listen(mine)))
    expect(many.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 400])
  })

  it("ends for who does not work there any more, and for whose sign-in was ended", async () => {
    const people = [await member(0), await member(0), await member(0)] as const
    const [gone, signedOut, stays] = await Promise.all(people.map((one) => listen(one)))
    for (const stream of [gone, signedOut, stays]) await soon(() => expect(stream?.heard).toHaveLength(1))
    await sql(`delete from membership where member_id = '${people[0].id}'`)
    await sql(`update member_session set revoked_at = now() where member_id = '${people[1].id}'`)
    const over = () => [gone, signedOut, stays].map((stream) => stream?.state.over)
    await vi.waitFor(() => expect(over()).toEqual([true, true, false]), { timeout: 45_000, interval: 500 })
  })
})
