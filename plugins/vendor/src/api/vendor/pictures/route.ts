import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { maximalUpload } from "@opop/media/workflows/keep-upload"
import { CodedError } from "../../../domain/coded-error"
import { deskOf } from "../../../http/bind-cooperative"
import { readBody } from "../../../http/read-body"
import { keepCooperativePicture } from "../../../workflows/keep-cooperative-picture"

/** A photo, as the body itself. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative_id } = deskOf(req)
  const bytes = await readBody(req, maximalUpload)
  if (!bytes) throw new CodedError("picture_refused", "More than 15 MB", { reason: "picture_too_heavy" })
  res.json({ picture: await keepCooperativePicture(req.scope, { cooperative_id, bytes }) })
}
