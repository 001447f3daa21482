import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { catalogueAnswer, productAnswer } from "@opop/vendor/contract/catalogue"
import { handlesAnswer } from "@opop/vendor/contract/handles"
import sharp from "sharp"
import { describeMarketplace } from "./support/describe-marketplace"
import { client } from "./support/http-client"
import { eventually } from "./support/purchases"
import { shopper } from "./support/shopper"

describeMarketplace(
  "catalogue and look-up over HTTP",
  { cooperatives: 2, stock: 5, search: true },
  ({ market, api }) => {
    const shop = () => shopper(api, market())
    const store = () => shop().store
    const cooperative = (index: number) => market().cooperatives[index] ?? expect.fail("Two cooperatives were expected")

    describe("finding a purchase again", () => {
      it("takes its number and the e-mail, however they were typed", async () => {
        const { number } = await shop().bought()
        const typed = number.toLowerCase().replace("opop-", "").replace("-", " ")
        expect(
          await store().post("/store/purchases/lookup", { number: typed, email: " SITI@example.test " }),
        ).toMatchObject({ status: 200, data: { purchase: { number } } })
      })

      it("gives the same answer whether number or e-mail is wrong", async () => {
        const { number } = await shop().bought()
        for (const body of [
          { number, email: "other@example.test" },
          { number: "OPOP-0000-0000", email: "siti@example.test" },
          { number: "' or 1=1 --", email: "siti@example.test" },
        ]) {
          expect(await store().post("/store/purchases/lookup", body)).toMatchObject({
            status: 404,
            data: { code: "purchase_not_found" },
          })
        }
      })

      it("is limited, so that numbers cannot be tried out", async () => {
        const tries = await Promise.all(
          // more than anybody may ask in a minute
          Array.from({ length: 90 }, () =>
            store().post("/store/purchases/lookup", { number: "OPOP-0000-0000", email: "a@example.test" }),
          ),
        )
        const refused = tries.filter(({ status }) => status === 429)
        expect(refused.length).toBeGreaterThan(0)
        expect(refused[0]?.data).toMatchObject({ code: "too_many_requests", details: { seconds: expect.any(Number) } })
      })
    })

    describe("the catalogue follows what happens", () => {
      const handles = async (query = "") =>
        catalogueAnswer
          .parse((await store().get(`/store/catalogue?${query}`)).data)
          .products.map(({ handle }) => handle)
          .sort()
      const fill = async () => {
        await market().container.resolve(Modules.SEARCH).reindex({ index: "product" })
        await eventually(async () => (await handles()).length === 4, "four products in the index")
      }

      it("a slip of the finger finds what was meant, counts it exactly, and says so", async () => {
        await fill()
        const search = async (query: string) =>
          catalogueAnswer.parse((await store().get(`/store/catalogue?${query}`)).data)
        expect(await search("q=Prodcut")).toMatchObject({ corrected: "product", count: 4 })
        expect((await search("q=Prodcut&regency=3509")).count).toBe((await search("q=Product&regency=3509")).count)
        expect(await search("q=Product&badge=1")).toMatchObject({ corrected: null, count: 0, products: [] })
        expect(await search("q=zzzz")).toMatchObject({ corrected: null, count: 0, products: [] })
      })

      it("a suspended cooperative's goods are found nowhere, and come back with it", async () => {
        await fill()
        const cooperatives = market().container.resolve("cooperative") as {
          updateCooperatives: (data: object) => Promise<unknown>
        }
        await cooperatives.updateCooperatives({ id: cooperative(1).id, state: "suspended" })
        await eventually(async () => (await handles()).length === 2, "two products in the index")
        expect((await store().get("/store/catalogue/product-1-0")).status).toBe(404)
        expect((await store().get("/store/cooperatives/kopontren-1")).status).toBe(404)
        const { products, cooperatives: stores } = handlesAnswer.parse((await store().get("/store/handles")).data)
        expect(products.sort()).toEqual(await handles())
        expect(stores).toEqual(["kopontren-0"])
        for (const query of ["cooperative=kopontren-1", "q=Product&per_page=48", "regency=3509", "sort=price_desc"]) {
          expect((await handles(query)).some((handle) => handle.startsWith("product-1"))).toBe(false)
        }
        await cooperatives.updateCooperatives({ id: cooperative(1).id, state: "active" })
        await eventually(async () => (await handles()).length === 4, "four products in the index again")
      })

      it("a certificate gives its products the badge, and its revocation takes it", async () => {
        await fill()
        const product = cooperative(0).products[0]
        const halal = market().container.resolve("halal") as {
          createCertificates: (data: object) => Promise<{ id: string }>
          createCoverages: (data: object) => Promise<unknown>
          updateCertificates: (data: object) => Promise<unknown>
        }
        const { id } = await halal.createCertificates({
          cooperative_id: cooperative(0).id,
          number: "ID35110017058840424",
          issuer: "BPJPH",
          scheme: "regular",
          state: "submitted",
          issued_on: "2024-04-30",
        })
        await halal.createCoverages({ product_id: product?.id, certificate_id: id })
        const status = async () =>
          (await store().get(`/store/halal/products?ids=${product?.id}`)).data.statuses[product?.id ?? ""].kind
        expect(await status()).toBe("in_process")
        await halal.updateCertificates({ id, state: "verified", verified_on: "2026-09-14", evidence: "seen" })
        expect(await status()).toBe("certified")
        await eventually(async () => (await handles("badge=1")).join() === product?.handle, "the badge in the index")
        await halal.createCoverages({ product_id: cooperative(0).products[1]?.id, certificate_id: id })
        await eventually(async () => (await handles("badge=1")).length === 2, "a product named later, in the index too")
        await halal.updateCertificates({ id, state: "revoked" })
        expect(await status()).toBe("revoked")
        await eventually(async () => (await handles("badge=1")).length === 0, "the badge gone from the index")
      })

      it("an uploaded image becomes a picture, and the product keeps its address", async () => {
        const plain = { width: 700, height: 700, channels: 3 as const, background: "#e2a11b" }
        const content = (await sharp({ create: plain }).jpeg().toBuffer()).toString("base64")
        const files = market().container.resolve(Modules.FILE)
        const [file] = await files.createFiles([
          { filename: "keripik.jpg", mimeType: "image/jpeg", content, access: "public" },
        ])
        const id = cooperative(0).products[0]?.id ?? ""
        const update = {
          thumbnail: file?.url,
          images: [{ url: file?.url }, { url: "https://example.test/elsewhere.png" }],
        }
        await market().run(updateProductsWorkflow, { selector: { id }, update })
        const pictures = async () =>
          productAnswer.parse((await store().get("/store/catalogue/product-0-0")).data).product.pictures
        await eventually(async () => (await pictures()).length === 1, "one picture")
        const [picture] = await pictures()
        expect(picture).toMatchObject({ width: 700, height: 700 })
        const open = client(api, {})
        expect((await open.get(`/media/${picture?.hash}/360.avif`)).status).toBe(200)
        for (const path of [
          `/media/${picture?.hash}/999.avif`,
          "/media/..%2F..%2Fsecrets/360.avif",
          "/uploads/..%2Fsecrets.json",
        ]) {
          expect((await open.get(path)).status).toBe(404)
        }
      })

      it("a product page and its refusals", async () => {
        expect(productAnswer.parse((await store().get("/store/catalogue/product-0-0")).data).product).toMatchObject({
          handle: "product-0-0",
          export_ready: true,
        })
        expect(await store().get("/store/catalogue/nope")).toMatchObject({
          status: 404,
          data: { code: "product_not_found" },
        })
        expect(await store().get("/store/catalogue?regency=3301")).toMatchObject({
          status: 400,
          data: { code: "invalid_input" },
        })
      })
    })

    it("nothing of the store is open without the publishable key", async () => {
      for (const path of ["/store/catalogue", "/store/cooperatives", "/store/halal/products?ids=a"])
        expect((await client(api, {}).get(path)).status).toBe(400)
    })

    it("the province's routes are closed to everybody else", async () => {
      for (const path of ["/admin/placements", "/admin/orders"]) expect((await store().get(path)).status).toBe(401)
      expect((await store().post("/admin/purchases/x/confirm-transfer", {})).status).toBe(401)
    })
  },
)
