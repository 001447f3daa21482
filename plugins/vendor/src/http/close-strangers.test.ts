import type { MedusaContainer } from "@medusajs/framework/types"
import { afterEach, describe, expect, it } from "vitest"
import { closeStrangers } from "./close-strangers"
import { type DeskStream, openStreams } from "./desk-stream"

afterEach(() => openStreams.clear())

function open(member_id: string, session_id = `session of ${member_id}`) {
  const res = {
    writableEnded: false,
    write: () => true,
    end() {
      this.writableEnded = true
      return this
    },
  }
  const stream = {
    cooperative_id: "coop_1",
    member_id,
    session_id,
    ready: true,
    seen: new Set<number>(),
    res,
  } as unknown as DeskStream
  openStreams.add(stream)
  return { over: () => res.writableEnded }
}

/** @param meanwhile happens while the database is asked */
function containerWith(members: string[], sessions: string[], meanwhile = () => {}): MedusaContainer {
  const modules: Record<string, object> = {
    cooperative: {
      listMemberships: async () => {
        meanwhile()
        return members.map((member_id) => ({ member_id, cooperative_id: "coop_1" }))
      },
    },
    member_session: { countingAmong: async () => new Set(sessions) },
  }
  return { resolve: (name: string) => modules[name] } as unknown as MedusaContainer
}

describe("strangers at the desk's streams", () => {
  it("are whoever works there no more, and whose sign-in was ended", async () => {
    const [gone, signedOut, stays] = [open("gone"), open("signed out"), open("stays")]
    await closeStrangers(containerWith(["signed out", "stays"], ["session of gone", "session of stays"]))
    expect([gone, signedOut, stays].map(({ over }) => over())).toEqual([true, true, false])
    expect(openStreams.size).toBe(1)
  })

  it("are not those who come while it is looked up", async () => {
    let newcomer: ReturnType<typeof open> | undefined
    const meanwhile = () => {
      newcomer = open("newcomer")
    }
    const stays = open("stays")
    await closeStrangers(containerWith(["stays"], ["session of stays"], meanwhile))
    expect([stays.over(), newcomer?.over()]).toEqual([false, false])
  })
})
