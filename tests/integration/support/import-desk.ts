import { randomUUID } from "node:crypto"
import { importAnswer, type ProductImport } from "@opop/vendor/contract/product-import"
import { type Api, client } from "./http-client"
import type { Marketplace } from "./marketplace"
import { people, visitor } from "./people"

/** Products without variants, as many as a file may have. */
export const manyProducts = (count: number, from = 0) =>
  [
    "Kode produk;Nama (Indonesia);Nama (Inggris);Harga (Rp);Stok;Berat bersih (g);SKU",
    ...Array.from({ length: count }, (_, n) => {
      const number = from + n
      return `P-${number};Keripik ${number};Crisps ${number};${10_000 + number};${number % 90};250;KRP-${number}`
    }),
  ].join("\r\n")

/** Members who import and export products. */
export function importDesk(api: Api, market: () => Marketplace) {
  const cooperative = (index = 0) => market().cooperatives[index] ?? expect.fail("Two cooperatives were expected")

  const desk = async (role = "catalogue", index = 0) => {
    const { token } = await people(api, market()).member(cooperative(index).id, role)
    const headers = () => ({ ...visitor(), authorization: `Bearer ${token}` })
    const send = async (file: string | Buffer, key: string = randomUUID(), name = "produk.csv") => {
      const door = client(api, { ...headers(), "content-type": "application/octet-stream" })
      return door.post(`/vendor/imports?key=${key}&name=${encodeURIComponent(name)}`, Buffer.from(file as string))
    }
    const get = (path: string) => client(api, headers()).get(path)
    const sent = async (file: string | Buffer): Promise<ProductImport> => {
      const reply = await send(file)
      expect(reply, JSON.stringify(reply.data).slice(0, 500)).toMatchObject({ status: 200 })
      return importAnswer.parse(reply.data).import
    }
    const step = (id: string, name: string) => client(api, headers()).post(`/vendor/imports/${id}/${name}`, {})
    /** Confirmed and over. */
    const settled = async (id: string): Promise<ProductImport> => {
      expect(await step(id, "confirm")).toMatchObject({ status: 200 })
      for (let attempt = 0; attempt < 600; attempt++) {
        const { import: one } = importAnswer.parse((await get(`/vendor/imports/${id}`)).data)
        if (one.state !== "confirmed" && one.state !== "running") return one
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      return expect.fail("The import did not end")
    }
    const file = async (name: string): Promise<Buffer> => {
      const reply = await api.get(`/vendor/exports/${name}`, { headers: headers(), responseType: "arraybuffer" })
      return Buffer.from(reply.data)
    }
    return { send, sent, step, settled, get, file }
  }

  return { desk, cooperative }
}
