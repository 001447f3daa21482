import { deskProductAnswer } from "@opop/vendor/contract/desk-product"
import { productProposalAnswer, productProposalsAnswer } from "@opop/vendor/contract/product-moderation"
import { describeMarketplace } from "./support/describe-marketplace"
import { openCategory, productDesk, province } from "./support/desk-product"

describeMarketplace("moderation of products", { cooperatives: 2 }, ({ market, api }) => {
  beforeEach(() => openCategory(market()))
  const route = "/admin/product-proposals"

  const published = async () => {
    const [mine, staff] = [await productDesk(api, market()), await province(api, market())]
    const { id } = await mine.created()
    await mine.post(`/vendor/products/${id}/propose`, { version: 1 })
    const { data } = await staff.post(`${route}/${id}/approve`, { version: 2 })
    expect(data.proposal.verdict).toMatchObject({ approved: true })
    const read = async () => deskProductAnswer.parse((await mine.get(`/vendor/products/${id}`)).data).product
    const shown = async (handle: string) =>
      (await api.get(`/store/catalogue/${handle}`, { headers: market().headers })).data.product
    const write = async (change: object) => {
      const { version, product } = await read()
      return mine.post(`/vendor/products/${id}`, { version, product: { ...product, ...change } })
    }
    return { mine, staff, id, read, shown, write }
  }

  it("a product is on sale once the province has approved what it has seen", async () => {
    const [mine, staff] = [await productDesk(api, market()), await province(api, market())]
    const { id, handle } = await mine.created()
    expect((await mine.post(`/vendor/products/${id}/propose`, { version: 1 })).data.product.state).toBe("proposed")
    const { proposals } = productProposalsAnswer.parse((await staff.get(route)).data)
    expect(proposals).toMatchObject([{ product_id: id, kind: "new", cooperative: { name: "Kopontren 0" } }])
    const page = (await mine.get(`/vendor/products?tab=proposed`)).data
    expect(page).toMatchObject({ count: 1, counts: { proposed: 1, published: 2, all: 3 } })
    expect((await staff.post(`${route}/${id}/approve`, { version: 1 })).data.code).toBe("changed_meanwhile")
    expect((await staff.post(`${route}/${id}/approve`, { version: 2 })).status).toBe(200)
    const { data } = await api.get(`/store/catalogue/${handle}`, { headers: market().headers })
    expect(data.product).toMatchObject({
      id,
      title: "Keripik Singkong Pedas",
      attributes: [{ label: "Cara menyimpan", value: "Suhu ruang" }],
      variants: [{ price: 15_000, available: 20, sku: "KS-1" }],
    })
    const english = await api.get(`/store/catalogue/${handle}?locale=en`, { headers: market().headers })
    expect(english.data.product.attributes).toEqual([{ label: "Storage", value: "Room temperature" }])
    expect((await staff.post(`${route}/${id}/approve`, { version: 3 })).data.code).toBe("product_state")
  })

  it("a change to what buyers are told waits; price and stock do not", async () => {
    const { mine, staff, id, read, shown, write } = await published()
    const { product, handle } = await read()
    const variants = [{ ...product.variants[0], price: 18_000, stock: 5 }]
    const title = { id: "Keripik Singkong Balado", en: "Balado Cassava Chips" }
    const { data } = await write({ title, variants })
    expect(data.product).toMatchObject({ state: "published", change_waits: true, title: title.id, price: 18_000 })
    expect(await shown(handle)).toMatchObject({
      title: "Keripik Singkong Pedas",
      variants: [{ price: 18_000, available: 5 }],
    })
    const { proposal } = productProposalAnswer.parse((await staff.get(`${route}/${id}`)).data)
    expect(proposal).toMatchObject({
      kind: "change",
      fields: ["title"],
      before: { title: { id: "Keripik Singkong Pedas" } },
      after: { title },
    })
    // a price that is changed while it waits is not lost
    await mine.post("/vendor/product-prices", {
      rows: [{ variant_id: product.variants[0]?.id, price: { from: 18_000, to: 19_000 } }],
    })
    const { version } = await read()
    expect((await staff.post(`${route}/${id}/approve`, { version })).status).toBe(200)
    expect(await shown(handle)).toMatchObject({ title: title.id, variants: [{ price: 19_000, available: 5 }] })
    expect(await read()).toMatchObject({ change_waits: false, verdict: { approved: true } })
  })

  it("a refused change says why, leaves the shop as it was, and is proposed again", async () => {
    const { mine, staff, id, read, shown, write } = await published()
    await write({ description: { id: "Menyembuhkan segala penyakit.", en: "Cures everything." } })
    const { version, handle } = await read()
    const reason = "Hapus janji menyembuhkan dari deskripsi."
    expect((await staff.post(`${route}/${id}/reject`, { version, reason: "x" })).data.code).toBe("invalid_input")
    await staff.post(`${route}/${id}/reject`, { version, reason, fields: ["description"] })
    const refused = await read()
    expect(refused).toMatchObject({
      change_waits: false,
      verdict: { approved: false, reason, fields: ["description"] },
    })
    expect(refused.may).toContain("propose")
    expect(refused.product.description.id).toBe("Menyembuhkan segala penyakit.")
    expect((await shown(handle)).description).toBe("Dibuat santri setiap pagi.")
    expect((await mine.get("/vendor/products?tab=rejected")).data.count).toBe(1)
    await write({ description: { id: "Renyah sampai remah terakhir.", en: "Crisp to the last crumb." } })
    expect(await read()).toMatchObject({ change_waits: true, verdict: null })
  })

  it("a new product that is refused can be mended, and one on sale withdrawn", async () => {
    const [mine, staff] = [await productDesk(api, market()), await province(api, market())]
    const { id } = await mine.created()
    await mine.post(`/vendor/products/${id}/propose`, { version: 1 })
    await staff.post(`${route}/${id}/reject`, { version: 2, reason: "Foto buram", fields: ["pictures"] })
    expect((await mine.get(`/vendor/products/${id}`)).data.product).toMatchObject({
      state: "rejected",
      verdict: { reason: "Foto buram" },
    })
    expect((await mine.post(`/vendor/products/${id}/propose`, { version: 3 })).status).toBe(200)
    await staff.post(`${route}/${id}/approve`, { version: 4 })
    const withdrawn = await mine.post(`/vendor/products/${id}/withdraw`, { version: 5 })
    expect(withdrawn.data.product).toMatchObject({ state: "draft", verdict: null, may: ["edit", "propose", "remove"] })
    expect(
      (await mine.get(`/vendor/products/${id}/history`)).data.entries.map(({ step }: { step: string }) => step),
    ).toEqual(["withdrawn", "approved", "proposed", "rejected", "proposed", "created"])
  })

  it("is the province's alone", async () => {
    const { mine, id } = await published()
    for (const path of [route, `${route}/${id}`]) expect((await mine.get(path)).status).toBe(401)
    for (const step of ["approve", "reject"])
      expect((await mine.post(`${route}/${id}/${step}`, { version: 3 })).status).toBe(401)
  })
})
