import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { letterOffice } from "./letter-office"
import { tellAccountChanged } from "./tell-account-changed"
import { tellCase } from "./tell-case"
import { tellAccepted, tellCancelled, tellReceived, tellRefunded, tellSent } from "./tell-order"
import { tellPayout } from "./tell-payout"
import { tellRefused } from "./tell-refused"

const account = {
  method: "manual",
  bank_code: "451",
  account_number: "0071234821",
  holder: "Kopontren Al-Hidayah",
  stripe_account_id: null,
}
const message = { id: "ocmsg_1", action: "answer", by: "cooperative", text: "Maaf, kami ganti separuh." }
const cooperative = { id: "coop_1", name: "Kopontren Al-Hidayah" }
const members = [
  { role: "owner", member: { id: "memb_1", name: "Bu Siti", email: "siti@example.test" } },
  { role: "finance", member: { id: "memb_2", name: "Pak Budi", email: "budi@example.test" } },
  { role: "fulfilment", member: { id: "memb_3", name: "Mbak Rina", email: "rina@example.test" } },
]
const purchase = {
  id: "purch_1",
  number: "OPOP-4K7M-92QX",
  email: "aminah@example.test",
  customer_id: null,
  locale: "id",
  payment_session_id: "payses_1",
}

/** The rows that letters are made of, as the modules keep them. */
const tables: Record<string, Record<string, unknown>[]> = {
  order: [{ id: "order_1", display_id: 12, purchase, cooperative, shipping_address: { first_name: "Aminah" } }],
  order_course: [{ order_id: "order_1", courier: "JNE", tracking_number: "JX123", cancel_note: "Kehabisan biji kopi" }],
  share_refund: [{ id: "shref_1", reason: "goodwill", note: "Kurang satu", refund_ids: ["ref_1"] }],
  payment_session: [{ id: "payses_1", provider_id: "pp_stripe_stripe", data: {} }],
  order_case: [
    {
      id: "ocase_1",
      order_id: "order_1",
      state: "answered",
      wanted: 90_000,
      offered: 45_000,
      agreed: null,
      deadline: null,
    },
  ],
  order_case_message: [message],
  payout: [
    {
      id: "pay_1",
      number: "PO-2026-000123",
      cooperative_id: "coop_1",
      amount: 1_250_000,
      account,
      failure: "Rekening tutup",
      attempts: 1,
      next_attempt_at: null,
    },
  ],
  payout_account: [{ ...account, changed_at: "2026-12-03T07:00:00.000Z" }],
  cooperative: [cooperative],
  cart: [{ id: "cart_1", email: "aminah@example.test", locale: "en", shipping_address: { first_name: "Aminah" } }],
}

type Sent = { to: string; idempotency_key: string; content: { text: string; subject: string } }

function office(installed = true, told = true) {
  const sent: Sent[] = []
  const services: Record<string, unknown> = {
    [ContainerRegistrationKeys.QUERY]: {
      graph: async ({ entity, filters }: { entity: string; filters: { role?: string[] } }) => ({
        data: entity === "membership" ? members.filter(({ role }) => filters.role?.includes(role)) : tables[entity],
      }),
    },
    [Modules.NOTIFICATION]: {
      createNotifications: async (letter: Sent) => sent.push(letter),
      listNotifications: async () => (told ? [{}] : []),
    },
  }
  const container = { resolve: (key: string) => services[key], hasRegistration: () => installed }
  return { sent, ...letterOffice(container as unknown as MedusaContainer, { storefrontUrl: "https://opop.example/" }) }
}

async function written(
  tell: (office: ReturnType<typeof letterOffice>) => Promise<void>,
  installed = true,
  told = true,
) {
  const { sent, ...rest } = office(installed, told)
  await tell(rest)
  return Object.fromEntries(sent.map(({ to, content }) => [to.split("@")[0], `${content.subject}\n${content.text}`]))
}

describe("letters from the rows of their modules", () => {
  it("an order is accepted, sent, received", async () => {
    expect((await written((at) => tellAccepted(at, "order_1")))["aminah"]).toContain("sedang dikemas")
    const { aminah } = await written((at) => tellSent(at, "order_1"))
    expect(aminah).toContain("Kurir: JNE\nNomor resi: JX123")
    expect(aminah).toContain("https://opop.example/id/purchases/OPOP-4K7M-92QX")
    expect(Object.keys(await written((at) => tellReceived(at, "order_1")))).toEqual(["siti", "budi", "rina"])
  })

  it("an order ends", async () => {
    const declined = await written((at) => tellCancelled(at, "order_1", "declined"))
    expect(Object.keys(declined)).toEqual(["aminah"])
    expect(declined["aminah"]).toContain("Catatan: Kehabisan biji kopi")
    expect(Object.keys(await written((at) => tellCancelled(at, "order_1", "buyer")))).toEqual([
      "aminah",
      "siti",
      "rina",
    ])
    expect(Object.keys(await written((at) => tellCancelled(at, "order_1", "buyer"), true, false))).toEqual(["aminah"])
    expect(await written((at) => tellCancelled(at, "order_1", "unpaid"))).toEqual({})
  })

  it("money goes back, with why and how", async () => {
    const refund = { id: "order_1", refund_id: "ref_1", amount: 5000 }
    const { aminah } = await written((at) => tellRefunded(at, refund))
    expect(aminah).toContain("Rp\u00a05.000 kami kembalikan kepada Anda")
    expect(aminah).toContain("itikad baik")
    expect(aminah).toContain("Catatan: Kurang satu")
    expect(aminah).toContain("5 sampai 10 hari kerja")
    const refused = await written((at) => tellRefused(at, { id: "cart_1", code: "sold_out", amount: 185_000 }))
    expect(refused["aminah"]).toContain("IDR\u00a0185,000 went through, but the goods were sold out")
  })

  it("a case moves", async () => {
    const step = { id: "ocase_1", action: "answer" as const, by: "cooperative" as const }
    const letters = await written((at) => tellCase(at, step))
    expect(Object.keys(letters)).toEqual(["aminah"])
    expect(letters["aminah"]).toContain("menawarkan Rp\u00a045.000")
    expect(letters["aminah"]).toContain("Pesan dari koperasi: Maaf, kami ganti separuh.")
    const { sent, ...rest } = office()
    await tellCase(rest, step)
    expect(sent[0]?.idempotency_key).toBe("case_answered:ocmsg_1:aminah@example.test")
  })

  it("a payout fails; an account is changed; no number is told", async () => {
    const failed = await written((at) => tellPayout(at, "pay_1", "desk_payout_failed"))
    expect(Object.keys(failed)).toEqual(["siti", "budi"])
    expect(failed["budi"]).toContain("Keterangan bank: Rekening tutup")
    const changed = await written((at) => tellAccountChanged(at, "coop_1", new Date()))
    expect(Object.keys(changed)).toEqual(["siti"])
    expect(changed["siti"]).toContain("Waktu: 3 Desember 2026 pukul 14.00 WIB")
    expect(changed["siti"]).toContain("···· 4821 a.n. Kopontren Al-Hidayah")
    expect(JSON.stringify([failed, changed])).not.toContain("0071234821")
  })

  it("what is not installed is left out", async () => {
    expect((await written((at) => tellSent(at, "order_1"), false))["aminah"]).not.toContain("Kurir")
    expect(await written((at) => tellPayout(at, "pay_1", "desk_payout_paid"), false)).toEqual({})
  })
})
