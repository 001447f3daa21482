import { describe, expect, it } from "vitest"
import type { FactFormat, FactValues } from "./fact-formats"
import { placeholdersOf } from "./fill"
import { letterLanguages } from "./language"
import { letter } from "./letter"
import { type FactsOf, type LetterKind, letterFacts } from "./letter-facts"
import type { LetterText } from "./letter-text"
import { en } from "./texts/en"
import { id } from "./texts/id"

const texts = { id, en }
const kinds = Object.keys(letterFacts) as LetterKind[]
const parcels = [
  {
    cooperative: "Kopontren Al-Hidayah",
    items: [{ title: "Kopi Robusta", quantity: 2, total: 90_000 }],
    shipping: 12_000,
    total: 102_000,
  },
]
const examples: { [F in FactFormat]: (name: string) => FactValues[F] } = {
  text: (name) => `<${name}>`,
  optional: (name) => `<${name}>`,
  money: () => 185_000,
  time: () => "2026-12-03T07:00:00.000Z",
  optional_time: () => "2026-12-03T07:00:00.000Z",
  cancelled: () => "lapsed",
  cancelled_at_desk: () => "buyer",
  refunded: () => "goodwill",
  refused: () => "sold_out",
  return_way: () => "card",
  parcels: () => parcels,
}

const factsOf = <Kind extends LetterKind>(kind: Kind): FactsOf<Kind> =>
  ({
    name: "Aminah",
    url: "https://opop.example/id/purchases/OPOP-4K7M-92QX",
    ...Object.fromEntries(
      Object.entries(letterFacts[kind]).map(([name, format]) => [name, examples[format as FactFormat](name)]),
    ),
  }) as FactsOf<Kind>

const namesOf = ({ subject, title, body, rows = [], after = [] }: LetterText) =>
  new Set([subject, title, ...body, ...rows.map(([, value]) => value), ...after].flatMap(placeholdersOf))

describe("the texts", () => {
  it.each(kinds)("%s names the same facts in both languages, and only its own", (kind) => {
    const known: string[] = Object.keys(letterFacts[kind])
    expect([...namesOf(en[kind])].sort()).toEqual([...namesOf(id[kind])].sort())
    expect([...namesOf(id[kind])].filter((name) => !known.includes(name))).toEqual([])
    expect(en[kind].body.length + (en[kind].rows ?? []).length).toBe(
      id[kind].body.length + (id[kind].rows ?? []).length,
    )
  })

  it.each(kinds)("%s has a subject and a title that never miss a fact", (kind) => {
    const optional = Object.entries(letterFacts[kind]).filter(([, format]) => /optional/.test(format))
    for (const lng of letterLanguages)
      for (const [name] of optional)
        expect(texts[lng][kind].subject + texts[lng][kind].title).not.toContain(`{${name}}`)
  })

  it("differ between the languages, and shout in neither", () => {
    for (const kind of kinds) {
      expect(id[kind].title).not.toBe(en[kind].title)
      for (const lng of letterLanguages) expect(JSON.stringify(texts[lng][kind])).not.toContain("!")
    }
  })
})

describe.each(letterLanguages)("a letter in %s", (lng) => {
  it.each(kinds)("%s is whole in both forms", (kind) => {
    const { subject, text, html } = letter(kind, lng, factsOf(kind))
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(/\{\w+\}|undefined|null|NaN/)
      expect(part.length).toBeGreaterThan(10)
    }
    expect(text).toContain("https://opop.example/id/purchases/OPOP-4K7M-92QX")
    expect(html).toContain('href="https://opop.example/id/purchases/OPOP-4K7M-92QX"')
    expect(html).toContain(`<html lang="${lng}">`)
    // whatever the plain form says, the other says too
    const visible = html
      .replace(/<style>.*?<\/style>/s, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&#39;", "'")
    for (const line of [texts[lng][kind].title, ...texts[lng][kind].body].filter((line) => !line.includes("{")))
      expect(visible).toContain(line)
  })
})

describe("a letter", () => {
  const awaiting = (language: "id" | "en") =>
    letter("purchase_awaiting", language, {
      ...factsOf("purchase_awaiting"),
      number: "OPOP-4K7M-92QX",
      bank: "Bank Contoh Syariah",
      account: "0000 0000 00",
      holder: "OPOP Jawa Timur",
      reference: "4829301756",
      amount: 185_000,
    })

  it("says in Indonesian how to transfer, until when", () => {
    const { subject, text } = awaiting("id")
    expect(subject).toBe("Transfer Rp\u00a0185.000 untuk pesanan OPOP-4K7M-92QX")
    expect(text).toContain("Nomor rekening: 0000 0000 00")
    expect(text).toContain("Berita transfer: 4829301756")
    expect(text).toContain("Jumlah: Rp\u00a0185.000")
    expect(text).toContain("Paling lambat: 3 Desember 2026 pukul 14.00 WIB")
    expect(text).toContain(
      "Paket dari Kopontren Al-Hidayah\n  2 × Kopi Robusta: Rp\u00a090.000\n  Ongkos kirim: Rp\u00a012.000",
    )
  })

  it("says it in English", () => {
    const { text } = awaiting("en")
    expect(text).toContain("Amount: IDR\u00a0185,000")
    expect(text).toContain("No later than: 3 December 2026, 14:00 WIB (UTC+7)")
  })

  it("shows markup in a name as the letters that it is", () => {
    const name = `<script>alert("1")</script> & <b onclick='x'>`
    const { html, text } = letter("order_sent", "id", { ...factsOf("order_sent"), name, cooperative: name })
    expect(html).not.toMatch(/<script|<b /)
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;b onclick=&#39;x&#39;&gt;")
    expect(text).toContain(`Halo ${name},`)
  })

  it("takes nothing in a fact for a placeholder", () => {
    const { text } = letter("order_sent", "id", { ...factsOf("order_sent"), name: "{tracking} $&", courier: "{order}" })
    expect(text).toContain("Halo {tracking} $&,")
    expect(text).toContain("Kurir: {order}")
  })

  it("keeps a line break out of its subject", () => {
    const facts = { ...factsOf("order_sent"), cooperative: "Kopontren\r\nBcc: lain@example.test" }
    expect(letter("order_sent", "id", facts).subject).toBe("Paket dari Kopontren Bcc: lain@example.test sudah dikirim")
  })

  it("leaves out what is not known", () => {
    const facts = { ...factsOf("order_sent"), name: " ", courier: null, tracking: "" }
    const { text } = letter("order_sent", "id", facts)
    expect(text).toMatch(/^Halo,/)
    expect(text).not.toMatch(/Kurir|Nomor resi/)
  })

  it("tells each receiver why an order was cancelled", () => {
    const buyer = letter("order_cancelled", "id", { ...factsOf("order_cancelled"), why: "buyer" })
    expect(buyer.text).toContain("Anda sendiri yang membatalkannya.")
    const desk = letter("desk_order_cancelled", "id", { ...factsOf("desk_order_cancelled"), why: "buyer" })
    expect(desk.text).toContain("Pembeli membatalkannya")
  })
})
