import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { labelPdf } from "../documents/label-pdf"
import { packingListPdf } from "../documents/packing-list-pdf"
import { ordersToPrint } from "../queries/orders-to-print"
import { deskWithRole } from "./require-role"

type Papers = { orders: string[]; sheet: "a6" | "a4"; of?: number }

/** Labels of these orders as one PDF. @param papers.of parcels that are still to leave, one label each */
export async function answerLabels(req: MedusaRequest, res: MedusaResponse, papers: Papers): Promise<void> {
  const { cooperative_id } = deskWithRole(req, "fulfilment")
  const { orders, sheet, of = 1 } = papers
  const labels = (await ordersToPrint(req.scope, cooperative_id, orders)).flatMap((order) =>
    Array.from({ length: of }, (_, index) => {
      const parcel = order.parcels_sent + index + 1
      return { order, parcel, of: order.parcels_sent + of }
    }),
  )
  send(res, "label", await labelPdf(labels, sheet))
}

/** Packing lists of these orders as one PDF. */
export async function answerPackingLists(req: MedusaRequest, res: MedusaResponse, orders: string[]): Promise<void> {
  const { cooperative_id } = deskWithRole(req, "fulfilment")
  send(res, "daftar-kemas", await packingListPdf(await ordersToPrint(req.scope, cooperative_id, orders)))
}

function send(res: MedusaResponse, name: string, pdf: Buffer): void {
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("content-disposition", `inline; filename="${name}.pdf"`)
  res.type("application/pdf").send(pdf)
}
