import { randomUUID } from "node:crypto"
import { maxVariants } from "@opop/vendor/contract/desk-product"
import { strToU8, unzipSync, zipSync } from "fflate"
import { describeMarketplace } from "./support/describe-marketplace"
import { importDesk, manyProducts } from "./support/import-desk"

const rows = 5000

describeMarketplace("import of products", { cooperatives: 2 }, ({ market, api, database }) => {
  const { desk, cooperative } = importDesk(api, () => market())

  const productsOf = async (index = 0) => {
    const { rows: found } = await database.raw(
      `select product.title, product.status from cooperative_cooperative_product_product link
       join product on product.id = link.product_id and product.deleted_at is null
       where link.cooperative_id = '${cooperative(index).id}' and link.deleted_at is null`,
    )
    return found
  }

  it(`imports ${rows} rows, and again what was exported of them without a change`, async () => {
    const { sent, settled, file } = await desk()
    const start = performance.now()
    const one = await sent(manyProducts(rows))
    const checked = performance.now()
    expect(one).toMatchObject({ state: "checked", rows, problem_count: 0, counts: { new: rows, changed: 0 } })
    expect(await productsOf()).toHaveLength(2)
    const done = await settled(one.id)
    const imported = performance.now()
    expect(done).toMatchObject({ state: "done", progress: 100, failure: null })
    expect(await productsOf()).toHaveLength(rows + 2)
    for (const name of ["products.csv", "products.xlsx"]) {
      const begun = performance.now()
      const exported = await file(name)
      const written = performance.now()
      // the two that were there besides are one row too many
      const kept = name.endsWith("csv")
        ? exported
            .toString()
            .split("\r\n")
            .filter((line) => !line.includes("Product 0-"))
            .join("\r\n")
        : null
      if (kept)
        expect(await sent(kept)).toMatchObject({
          rows,
          problem_count: 0,
          counts: { new: 0, changed: 0, unchanged: rows },
        })
      else expect(Object.keys(unzipSync(exported))).toContain("xl/worksheets/sheet1.xml")
      console.log(
        `${name}: written in ${seconds(begun, written)} s, ${kept ? "read again in" : "until"} ${seconds(written, performance.now())} s`,
      )
    }
    console.log(`${rows} rows: checked in ${seconds(start, checked)} s, imported in ${seconds(checked, imported)} s`)
  }, 300_000)

  it("round trip as .xlsx changes what was changed, and nothing else", async () => {
    const { sent, settled, file } = await desk()
    await settled((await sent(manyProducts(300))).id)
    const exported = await file("products.xlsx")
    expect(await sent(exported)).toMatchObject({
      rows: 302,
      problem_count: 0,
      counts: { new: 0, changed: 0, unchanged: 302 },
    })
    const parts = unzipSync(exported)
    const sheet = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"])
    const changed = sheet.replace("<v>10007</v>", "<v>12345</v>")
    expect(changed).not.toBe(sheet)
    const one = await sent(Buffer.from(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(changed) })))
    expect(one.counts).toMatchObject({ new: 0, changed: 1, unchanged: 301 })
    expect(one.changes).toMatchObject([{ title: "Keripik 7", fields: ["price"], price: 12_345 }])
    expect(await settled(one.id)).toMatchObject({ state: "done" })
    const { rows: prices } = await database.raw(`select amount from price where amount = 12345 and deleted_at is null`)
    expect(prices).toHaveLength(1)
  })

  it("imports nothing while one row has a problem, and says where it is", async () => {
    const { sent, step } = await desk()
    const one = await sent(`${manyProducts(3)}\r\nP-9;Ke;;99;=1;x;`)
    expect(one.problem_count).toBe(4)
    expect(one.problems.map(({ line, letters, column, code }) => [line, letters, column, code])).toEqual([
      [5, "B", "Nama (Indonesia)", "too_short"],
      [5, "D", "Harga (Rp)", "too_small"],
      [5, "E", "Stok", "formula"],
      [5, "F", "Berat bersih (g)", "number"],
    ])
    expect(await step(one.id, "confirm")).toMatchObject({ status: 400, data: { code: "import_problems" } })
    expect(await productsOf()).toHaveLength(2)
  })

  it("imports all or nothing: a failure in the middle leaves no trace", async () => {
    const { sent, settled } = await desk()
    const one = await sent(manyProducts(200))
    await database.raw(`create function refuse_one() returns trigger language plpgsql as $$
      begin if new.title = 'Keripik 117' then raise exception 'The disk is full'; end if; return new; end $$`)
    await database.raw(`create trigger refuse_one before insert on product for each row execute function refuse_one()`)
    expect(await settled(one.id)).toMatchObject({ state: "failed", failure: "unexpected" })
    expect(await productsOf()).toHaveLength(2)
    for (const table of ["product_variant", "price", "inventory_item", "product_entry", "translation"]) {
      const { rows: left } = await database.raw(
        `select count(*)::int as n from ${table} where created_at > now() - interval '1 minute' and to_jsonb(${table})::text like '%KRP-%'`,
      )
      expect(left[0]?.["n"], table).toBe(0)
    }
  })

  it("fails whole when a product was changed after the preview", async () => {
    const { sent, settled } = await desk()
    await settled((await sent(manyProducts(5))).id)
    const { rows: made } = await database.raw(`select handle from product where title in ('Keripik 1', 'Keripik 2')`)
    const handles = made.map(({ handle }) => String(handle))
    const change = (price: number) => `Kode produk;Harga (Rp)\r\n${handles[0]};${price}\r\n${handles[1]};${price}`
    const [first, second] = [await sent(change(21_000)), await sent(change(22_000))]
    expect(await settled(second.id)).toMatchObject({ state: "done" })
    expect(await settled(first.id)).toMatchObject({ state: "failed", failure: "changed_meanwhile" })
    const { rows: prices } = await database.raw(
      `select amount from price where amount in (21000, 22000) and deleted_at is null`,
    )
    expect(prices.map(({ amount }) => Number(amount))).toEqual([22_000, 22_000])
  })

  it("is taken up by the job when its process died, once", async () => {
    const { sent, get } = await desk()
    const one = await sent(manyProducts(20))
    // confirmed and claimed by a process that is no more
    await database.raw(`update product_import set state = 'confirmed' where id = '${one.id}'`)
    await database.raw(
      `update product_import set state = 'running', attempt = 1, started_at = now(), beat_at = now() - interval '5 minutes' where id = '${one.id}'`,
    )
    const job = await import("@opop/vendor/jobs/watch-product-imports")
    await Promise.all([job.default(market().container), job.default(market().container)])
    expect((await get(`/vendor/imports/${one.id}`)).data.import).toMatchObject({ state: "done" })
    expect(await productsOf()).toHaveLength(22)
    const { rows: told } = await database.raw(
      `select kind, subject, after from store_change where kind = 'products_imported'`,
    )
    expect(told).toMatchObject([{ subject: one.id, after: { created: 20, changed: 0, rows: 20 } }])
  })

  it("a file that keeps killing its process is given up", async () => {
    const { sent, get } = await desk()
    const one = await sent(manyProducts(2))
    await database.raw(`update product_import set state = 'confirmed' where id = '${one.id}'`)
    await database.raw(
      `update product_import set state = 'running', attempt = 3, beat_at = now() - interval '5 minutes' where id = '${one.id}'`,
    )
    const job = await import("@opop/vendor/jobs/watch-product-imports")
    await job.default(market().container)
    expect((await get(`/vendor/imports/${one.id}`)).data.import).toMatchObject({
      state: "failed",
      failure: "interrupted",
    })
    expect(await productsOf()).toHaveLength(2)
  })

  it("sent twice with one key is one import, confirmed twice is imported once", async () => {
    const { send, step, settled } = await desk()
    const key = randomUUID()
    const [first, second] = [await send(manyProducts(3), key), await send(manyProducts(3), key)]
    expect(second.data.import.id).toBe(first.data.import.id)
    const { id } = first.data.import
    await Promise.all([step(id, "confirm"), step(id, "confirm")])
    expect(await settled(id)).toMatchObject({ state: "done" })
    expect(await productsOf()).toHaveLength(5)
  })

  it("discarded ones cannot be confirmed, nor those that nobody wanted in time", async () => {
    const { sent, step, get } = await desk()
    const [first, second] = [await sent(manyProducts(1)), await sent(manyProducts(1))]
    expect(await step(first.id, "discard")).toMatchObject({ status: 200, data: { import: { state: "discarded" } } })
    expect(await step(first.id, "confirm")).toMatchObject({ status: 400, data: { code: "import_state" } })
    await database.raw(`update product_import set expires_at = now() - interval '1 hour' where id = '${second.id}'`)
    expect(await step(second.id, "confirm")).toMatchObject({ status: 400, data: { code: "import_state" } })
    const job = await import("@opop/vendor/jobs/watch-product-imports")
    await job.default(market().container)
    expect((await get(`/vendor/imports/${second.id}`)).data.import.state).toBe("expired")
  })

  it("knows only the cooperative's own products, variants and imports", async () => {
    const [mine, theirs] = [await desk(), await desk("catalogue", 1)]
    const foreign = cooperative(1).products[0] ?? expect.fail()
    const byId = await mine.sent(`ID produk;Harga (Rp)\r\n${foreign.id};1000`)
    expect(byId.problems).toMatchObject([{ code: "product_unknown" }])
    expect((await mine.sent(`ID varian;Harga (Rp)\r\n${foreign.variant};1000`)).problems).toMatchObject([
      { code: "variant_unknown" },
    ])
    // another's handle is just a code here
    expect((await mine.sent(`Kode produk;Nama\r\n${foreign.handle};Keripik`)).counts).toMatchObject({
      new: 1,
      changed: 0,
    })
    for (const reply of [
      await theirs.get(`/vendor/imports/${byId.id}`),
      await theirs.step(byId.id, "confirm"),
      await theirs.step(byId.id, "discard"),
    ])
      expect(reply).toMatchObject({ status: 404, data: { code: "import_not_found" } })
    expect((await theirs.get("/vendor/imports")).data.imports).toEqual([])
    expect(String(await theirs.file("products.csv"))).not.toContain("Product 0-")
  })

  it("is for owners and those who look after products", async () => {
    for (const [role, status] of [
      ["owner", 200],
      ["catalogue", 200],
      ["fulfilment", 403],
      ["finance", 403],
    ] as const) {
      const { send, get } = await desk(role)
      expect((await send(manyProducts(1))).status, role).toBe(status)
      expect((await get("/vendor/exports/template.csv")).status, role).toBe(status)
    }
  })

  it.each([
    ["nothing", "", "empty"],
    ["a PDF", "%PDF-1.7", "kind"],
    ["NULs", "Nama\0", "encoding"],
    ["open quotes", 'Nama\r\n"Kopi', "quotes"],
    ["sixteen megabytes", "a".repeat(16 * 1024 * 1024), "too_large"],
    ["5,001 rows", manyProducts(5001), "too_many_rows"],
  ])("refuses %s with a reason, and keeps nothing of it", async (_, file, reason) => {
    const { send, get } = await desk()
    expect(await send(file)).toMatchObject({ status: 400, data: { code: "import_refused", details: { reason } } })
    expect((await get("/vendor/imports")).data.imports).toEqual([])
  })

  it("refuses a ZIP bomb within its time, while others are served", async () => {
    const { send, get } = await desk()
    const bomb = Buffer.from(zipSync({ "xl/workbook.xml": new Uint8Array(60 * 1024 * 1024) }))
    const [reply, other] = await Promise.all([send(bomb), get("/vendor/imports")])
    expect(reply).toMatchObject({ status: 400, data: { details: { reason: "bomb" } } })
    expect(other.status).toBe(200)
  })

  it("the template is a file that imports nothing by itself", async () => {
    const { sent, file } = await desk()
    for (const name of ["template.csv", "template.xlsx"])
      expect(await sent(await file(name)), name).toMatchObject({ rows: 0, problem_count: 0, counts: { new: 0 } })
  })

  it("variants of a product that is there already are added, up to the most there may be", async () => {
    const { sent, settled } = await desk()
    const variants = (count: number) =>
      [
        "Kode;Nama;Pilihan (Indonesia);Varian;Harga",
        ...Array.from({ length: count }, (_, n) => `T;Teh;Isi;${n} g;${1000 + n}`),
      ].join("\n")
    expect((await sent(variants(maxVariants + 1))).problems).toMatchObject([{ code: "many_variants" }])
    expect(await settled((await sent(variants(maxVariants))).id)).toMatchObject({ state: "done" })
    const { rows: made } = await database.raw(`select count(*)::int as n from product_variant where title like '% g'`)
    expect(made[0]?.["n"]).toBe(maxVariants)
  })
})

const seconds = (from: number, until: number) => ((until - from) / 1000).toFixed(1)
