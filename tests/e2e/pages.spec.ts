import { expectGoodPage } from "./support/expect-good-page"
import { findProduct, findProducts } from "./support/find-products"
import { expect, test } from "./support/shop-test"
import { type Language, strangeWords } from "./support/texts"

test("the check itself finds keys, empty places and the other language, and nothing else", () => {
  const strange = ["product.add", "sold_by", "Halo, {{name}}", "Tambah ke keranjang", "3 × Kopi masuk ke keranjang."]
  expect(strangeWords([...strange, "Add to cart", "Kopontren Anhar", "Halal"], "en")).toEqual(strange)
})

/** Every page that needs no cart and no sign-in; a function where the address depends on the demonstration. */
const pages: Record<string, string | (() => Promise<string>)> = {
  home: "",
  catalogue: "/products",
  "catalogue, filtered": "/products?badge=1&category=coffee,drinks&in_stock=1&max=100000&sort=price_asc",
  "catalogue, searched": "/products?q=kopi",
  "catalogue, a slip of the finger": "/products?q=kopii",
  "catalogue, nothing found": "/products?q=zzzzzz&badge=1",
  "catalogue, beyond its end": "/products?page=400",
  directory: "/stores",
  "directory of a regency": "/stores?regency=3507",
  "directory, nothing found": "/stores?q=zzzzzz",
  store: async () => `/stores/${(await findProducts())[0]?.cooperative.handle}`,
  "what the badge means": "/halal",
  "cart, empty": "/cart",
  "look-up": "/purchases",
  "look-up of a number": "/purchases/OPOP-4K7M-92QX",
  account: "/account",
  registration: "/account/register",
  desk: "/seller",
  "a page that does not exist": "/nope",
  "product with variants": async () => `/products/${(await findProduct(({ price_varies }) => price_varies)).handle}`,
}
for (const kind of ["certified", "exempt", "in_process", "revoked", "none"] as const) {
  pages[`product, halal state ${kind}`] = async () =>
    `/products/${(await findProduct(({ halal_kind }) => halal_kind === kind)).handle}`
}

for (const lng of ["id", "en"] satisfies Language[]) {
  for (const [name, address] of Object.entries(pages)) {
    test(`${lng}: ${name}`, async ({ page }) => {
      const path = typeof address === "string" ? address : await address()
      await page.goto(`/${lng}${path}`)
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
      // what unfolds is looked at unfolded
      await page.locator("main details").evaluateAll((folded) => {
        for (const one of folded) one.setAttribute("open", "")
      })
      await expectGoodPage(page, lng)
      const other = lng === "id" ? "en" : "id"
      await expect(page.locator(`header a[hreflang=${other}]`)).toHaveAttribute("href", new RegExp(`^/${other}(/|$)`))
    })
  }
}
