import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MEDIA_MODULE } from "../../../modules/media"
import type MediaModuleService from "../../../modules/media/service"

const namePattern = /^[\w.-]{1,255}$/
const shown = /\.(jpe?g|png|webp|avif|gif)$/i

/**
 * A file as it was uploaded, for the short time until it has become a picture, and for files that never do. Only pictures are
 * shown in the browser; anything else is downloaded, and nothing in it may run.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { file = "" } = req.params
  if (!namePattern.test(file) || file.startsWith(".")) return void res.sendStatus(404)
  const media: MediaModuleService = req.scope.resolve(MEDIA_MODULE)
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("X-Content-Type-Options", "nosniff")
  if (!shown.test(file)) res.setHeader("Content-Disposition", "attachment")
  res.sendFile(file, { root: media.uploads, dotfiles: "deny" }, (error) => {
    if (error && !res.headersSent) res.sendStatus(404)
  })
}
