import { createHash } from "node:crypto"
import type { ProductData } from "@opop/demonstration/product"
import { addRows, type Tables } from "../bulk-insert"
import { entityId } from "../entity-id"
import { cooperativeIds } from "./cooperative-rows"
import { productId } from "./product-rows"

type Filed = Exclude<ProductData["halal"], "exempt" | "none">

const states: Record<Filed, { state: string; issued_on: string; verified_on: string | null; evidence: string | null }> =
  {
    certified: {
      state: "verified",
      issued_on: "2025-04-30",
      verified_on: "2026-09-14",
      evidence: "Contoh: dicari menurut nomor di laman otoritas, nama produk dan pelaku usaha cocok.",
    },
    in_process: { state: "submitted", issued_on: "2026-10-02", verified_on: null, evidence: null },
    revoked: {
      state: "revoked",
      issued_on: "2024-11-18",
      verified_on: "2025-02-03",
      evidence: "Contoh: dicabut setelah bahan baku diganti.",
    },
  }

/** One certificate per cooperative and state, naming all its products in that state; exemptions one by one. */
export function addHalal(tables: Tables, products: ProductData[]): void {
  const filed = new Map(
    products.filter(({ halal }) => halal in states).map((product) => [certificateId(product), product]),
  )
  for (const [id, { cooperative, halal }] of filed) {
    const cooperative_id = cooperativeIds(cooperative).cooperative
    addRows(tables, "certificate", {
      id,
      cooperative_id,
      number: certificateNumber(id),
      issuer: "BPJPH (contoh)",
      scheme: "regular",
      ...states[halal as Filed],
    })
  }
  for (const product of products) {
    const product_id = productId(product.handle)
    if (product.halal === "exempt")
      addRows(tables, "exemption", { id: entityId("exempt", product.handle), product_id, rule: "KMA 1360/2021" })
    else if (product.halal !== "none")
      addRows(tables, "coverage", {
        id: entityId("cover", product.handle),
        product_id,
        certificate_id: certificateId(product),
      })
  }
}

const certificateId = ({ cooperative, halal }: ProductData): string => entityId("cert", cooperative, halal)

/** In the form of real numbers (ID, province 35, 15 digits), invented. */
function certificateNumber(id: string): string {
  const digits = BigInt(`0x${createHash("sha256").update(id).digest("hex")}`)
    .toString()
    .slice(0, 8)
  return `ID35110${digits}0425`.padEnd(19, "0")
}
