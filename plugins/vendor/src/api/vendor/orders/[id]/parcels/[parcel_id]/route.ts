import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noteParcel as noteParcelInput } from "../../../../../../contract/desk"
import { changeDeskOrder } from "../../../../../../http/desk-order"
import { parseInput } from "../../../../../../http/parse-input"
import { noteParcel } from "../../../../../../workflows/note-parcel"

/** A parcel has come, came back, or is on its way again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(
    await changeDeskOrder(req, "fulfilment", ({ order_id }) =>
      noteParcel(req.scope, {
        order_id,
        parcel_id: req.params["parcel_id"] ?? "",
        ...parseInput(noteParcelInput, req.body),
      }),
    ),
  )
}
