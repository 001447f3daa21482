import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { paymentMethods } from "../../../queries/payment-methods"

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ methods: await paymentMethods(req.scope) })
}
