import { randomUUID } from "node:crypto"
import {
  deskProductAnswer,
  deskProductsAnswer,
  productCategoriesAnswer,
  productHistoryAnswer,
  productPricesAnswer,
} from "@opop/vendor/contract/desk-product"
import { describeMarketplace } from "./support/describe-marketplace"
import { openCategory, productDesk, province, wholeProduct } from "./support/desk-product"

describeMarketplace("products at the desk", { cooperatives: 2 }, ({ market, api, database }) => {
  beforeEach(() => openCategory(market()))
  const desk = (index = 0, role?: string) => productDesk(api, market(), index, role)
  const read = async (at: Awaited<ReturnType<typeof desk>>, id: string) =>
    deskProductAnswer.parse((await at.get(`/vendor/products/${id}`)).data).product

  it("a product is written, read back as it was written, and made once per key", async () => {
    const mine = await desk()
    const product = wholeProduct([await mine.picture(), await mine.picture(500)], {
      option: { name: { id: "Rasa", en: "Flavour" } },
      variants: [
        { title: { id: "Pedas", en: "Hot" }, sku: "KS-1", price: 15_000, stock: 20 },
        { title: { id: "Asin", en: "Salty" }, sku: null, price: 14_000, stock: 0 },
      ],
    })
    const key = randomUUID()
    const [first, second] = await Promise.all([0, 1].map(() => mine.post("/vendor/products", { key, product })))
    const made = deskProductAnswer.parse(first?.data).product
    expect(second?.data.product.id).toBe(made.id)
    expect(made).toMatchObject({ state: "draft", version: 1, price: 14_000, price_varies: true, stock: 20, gaps: [] })
    expect(made.handle).toBe("keripik-singkong-pedas-kopontren-0")
    expect(made.product).toEqual({
      ...product,
      variants: product.variants.map((variant, at) => ({ ...variant, id: made.product.variants[at]?.id })),
    })
    expect(made.pictures.map(({ hash }) => hash)).toEqual(product.pictures)
    expect(made.english_by).toMatchObject({ party: "member", name: expect.stringContaining("Member") })
    const list = deskProductsAnswer.parse((await mine.get("/vendor/products?q=singkong&tab=draft")).data)
    expect(list).toMatchObject({ count: 1, products: [{ id: made.id }] })
  })

  it("what is written again changes in place; variants keep their ids, are added, renamed and taken away", async () => {
    const mine = await desk()
    const { id, product } = await mine.created({
      option: { name: { id: "Rasa", en: "Flavour" } },
      variants: [
        { title: { id: "Pedas", en: "Hot" }, sku: "A", price: 15_000, stock: 20 },
        { title: { id: "Asin", en: "Salty" }, sku: "B", price: 14_000, stock: 3 },
      ],
    })
    const [hot, salty] = product.variants
    const variants = [
      { ...salty, title: { id: "Pedas", en: "Hot" }, price: 16_000 },
      { title: { id: "Manis", en: "Sweet" }, sku: "A", price: 13_000, stock: 7 },
    ]
    const body = { version: 1, product: { ...product, title: { id: "Keripik Baru", en: "New Chips" }, variants } }
    const { data } = await mine.post(`/vendor/products/${id}`, body)
    const changed = deskProductAnswer.parse(data).product
    expect(changed.version).toBe(2)
    expect(changed.product.variants).toMatchObject([
      { id: salty.id, title: { id: "Pedas", en: "Hot" }, sku: "B", price: 16_000, stock: 3 },
      { title: { id: "Manis" }, sku: "A", price: 13_000, stock: 7 },
    ])
    expect(changed.product.variants.some((variant) => variant.id === hot.id)).toBe(false)
    const native = await market()
      .container.resolve("product")
      .retrieveProduct(id, { relations: ["options.values", "variants.options"] })
    expect(native.options).toHaveLength(1)
    expect(native.options[0]?.values?.map(({ value }: { value: string }) => value).sort()).toEqual(["Manis", "Pedas"])
    expect(native.variants.map(({ options }: { options: unknown[] }) => options.length)).toEqual([1, 1])
  })

  it("the later of two members is told, and nothing is changed", async () => {
    const [mine, other] = [await desk(), await desk(0, "catalogue")]
    const { id, product } = await mine.created()
    await other.post(`/vendor/products/${id}`, { version: 1, product: { ...product, weight: 150 } })
    const late = await mine.post(`/vendor/products/${id}`, { version: 1, product: { ...product, weight: 240 } })
    expect(late).toMatchObject({
      status: 400,
      data: { code: "changed_meanwhile", details: { by: expect.stringContaining(other.member.email) } },
    })
    expect((await read(mine, id)).product.weight).toBe(150)
  })

  it("a product with gaps stays a draft, and says which", async () => {
    const mine = await desk()
    const gaps = { title: { id: "Keripik", en: "" }, pictures: [], weight: null, packed: null, attributes: {} }
    const { id } = await mine.created({
      ...gaps,
      variants: [{ title: { id: "", en: "" }, sku: null, price: null, stock: 0 }],
    })
    const answer = await mine.post(`/vendor/products/${id}/propose`, { version: 1 })
    expect(answer).toMatchObject({ status: 400, data: { code: "product_incomplete" } })
    expect(answer.data.details.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      "attributes.storage",
      "packed",
      "pictures",
      "title.en",
      "variants.0.price",
      "weight",
    ])
    expect((await read(mine, id)).state).toBe("draft")
  })

  it.each([
    [{ variants: [{ title: { id: "", en: "" }, price: 0, stock: 1 }] }, "variants.0.price"],
    [{ variants: [{ title: { id: "", en: "" }, price: 1000, stock: -1 }] }, "variants.0.stock"],
    [{ weight: 0 }, "weight"],
    [{ title: { id: "", en: "" } }, "title.id"],
  ])("refuses %j", async (more, path) => {
    const mine = await desk()
    const body = { key: randomUUID(), product: { ...wholeProduct([]), ...more } }
    expect(await mine.post("/vendor/products", body)).toMatchObject({
      status: 400,
      data: { code: "invalid_input", details: { fields: [{ path: `product.${path}` }] } },
    })
  })

  it("prices and stock are changed at once, all or none, and not from what is no longer so", async () => {
    const mine = await desk()
    const { rows, count } = productPricesAnswer.parse((await mine.get("/vendor/product-prices")).data)
    expect(count).toBe(2)
    const [one, two] = rows
    const change = (row: typeof one, price: number, from = row?.price) => ({
      variant_id: row?.variant_id,
      price: { from, to: price },
      stock: { from: row?.stock, to: 9 },
    })
    const stale = await mine.post("/vendor/product-prices", { rows: [change(one, 20_000), change(two, 30_000, 1)] })
    expect(stale.data).toMatchObject({ code: "changed_meanwhile", details: { variants: [two?.variant_id] } })
    expect((await mine.get("/vendor/product-prices")).data.rows).toEqual(rows)
    expect(
      (await mine.post("/vendor/product-prices", { rows: [change(one, 20_000), change(two, 30_000)] })).status,
    ).toBe(200)
    expect((await mine.get("/vendor/product-prices")).data.rows).toMatchObject([
      { price: 20_000, stock: 9 },
      { price: 30_000, stock: 9 },
    ])
    const { rows: noted } = await database.raw(
      `select kind, "before", "after" from store_change where kind = 'price_changed' order by label`,
    )
    expect(noted).toMatchObject([{ before: { price: one?.price }, after: { price: 20_000 } }, {}])
    const packer = await desk(0, "fulfilment")
    expect(await packer.post("/vendor/product-prices", { rows: [change(one, 1000, 20_000)] })).toMatchObject({
      data: { code: "role_forbidden" },
    })
    const counted = { variant_id: one?.variant_id, stock: { from: 9, to: 8 } }
    expect((await packer.post("/vendor/product-prices", { rows: [counted] })).status).toBe(200)
  })

  it("nothing of another cooperative can be used: products, variants, pictures", async () => {
    const [mine, theirs] = [await desk(0), await desk(1)]
    const foreign = await theirs.created({ pictures: [await theirs.picture(777)] })
    const own = await mine.created()
    const update = (product: object, id = own.id) => mine.post(`/vendor/products/${id}`, { version: 1, product })
    const [variant] = foreign.product.variants
    for (const [attempt, code] of [
      [update(own.product, foreign.id), "product_not_found"],
      [update({ ...own.product, variants: [variant] }), "product_not_found"],
      [update({ ...own.product, pictures: foreign.product.pictures }), "picture_unknown"],
      [
        mine.post("/vendor/products", {
          key: randomUUID(),
          product: {
            ...wholeProduct(foreign.product.pictures),
            variants: [{ title: { id: "", en: "" }, price: 1000 }],
          },
        }),
        "picture_unknown",
      ],
      [
        mine.post("/vendor/product-prices", { rows: [{ variant_id: variant.id, stock: { from: 20, to: 1 } }] }),
        "product_not_found",
      ],
    ] as const)
      expect((await attempt).data.code).toBe(code)
    expect(await read(theirs, foreign.id)).toMatchObject({ version: 1, stock: 20 })
    expect(await read(mine, own.id)).toMatchObject({ version: 1 })
  })

  it("the same SKU is another's business, and not twice one's own", async () => {
    const [mine, theirs] = [await desk(0), await desk(1)]
    await theirs.created()
    await mine.created()
    const again = await mine.post("/vendor/products", { key: randomUUID(), product: wholeProduct([]) })
    expect(again.data).toMatchObject({
      code: "invalid_input",
      details: { fields: [{ path: "variants.0.sku", code: "sku_taken" }] },
    })
  })

  it("stock does not go below what orders have reserved, and pieces that left meanwhile stay away", async () => {
    const mine = await desk()
    const { id, product } = await mine.created()
    const { rows } = await database.raw(`update inventory_level set reserved_quantity = 5, stocked_quantity = 18,
      raw_reserved_quantity = '{"value":"5","precision":20}' where inventory_item_id in (select inventory_item_id
      from product_variant_inventory_item where variant_id = '${product.variants[0].id}') returning id`)
    expect(rows).toHaveLength(1)
    const write = (stock: object, version = 1) =>
      mine.post(`/vendor/products/${id}`, {
        version,
        product: { ...product, variants: [{ ...product.variants[0], ...stock }] },
      })
    expect((await write({ stock: 4 })).data.code).toBe("stock_reserved")
    const { data } = await write({ stock: 30, stock_was: 20 })
    expect(data.product).toMatchObject({ stock: 28, reserved: 5, version: 2 })
    expect((await mine.post(`/vendor/products/${id}/remove`, { version: 2 })).data.code).toBe("stock_reserved")
  })

  it("a draft is removed, a published product is not", async () => {
    const mine = await desk()
    const { id } = await mine.created()
    expect((await mine.post(`/vendor/products/${id}/remove`, { version: 1 })).status).toBe(200)
    expect((await mine.get(`/vendor/products/${id}`)).status).toBe(404)
    const published = market().cooperatives[0]?.products[0]?.id
    expect((await mine.post(`/vendor/products/${published}/remove`, { version: 1 })).data.code).toBe("product_state")
  })

  it("tells what categories ask, in the member's language, and what happened to a product", async () => {
    const mine = await desk()
    const { categories } = productCategoriesAnswer.parse((await mine.get("/vendor/product-categories?locale=en")).data)
    expect(categories).toMatchObject([
      { handle: "snacks", needs_ingredients: true, attributes: [{ key: "storage", label: "Storage" }] },
    ])
    const { id } = await mine.created()
    await mine.post(`/vendor/products/${id}/propose`, { version: 1 })
    const { entries } = productHistoryAnswer.parse((await mine.get(`/vendor/products/${id}/history`)).data)
    expect(entries.map(({ step }) => step)).toEqual(["proposed", "created"])
    await expect(database.raw(`update product_entry set step = 'approved'`)).rejects.toThrow("stays written")
    await expect(database.raw(`update product_file set version = version + 2`)).rejects.toThrow("rises by one")
    expect((await (await province(api, market())).get("/admin/product-proposals")).data.count).toBe(1)
  })
})
