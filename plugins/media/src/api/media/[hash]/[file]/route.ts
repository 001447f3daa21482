import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MEDIA_MODULE } from "../../../../modules/media"
import type MediaModuleService from "../../../../modules/media/service"

const hashPattern = /^[0-9a-f]{32}$/
const filePattern = /^[0-9]{2,4}\.(avif|webp)$/

/** A file of a picture. Its name is made from its content, so it may be kept for a year without asking again. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { hash = "", file = "" } = req.params
  if (!hashPattern.test(hash) || !filePattern.test(file)) return void res.sendStatus(404)
  const media: MediaModuleService = req.scope.resolve(MEDIA_MODULE)
  const headers = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Type": file.endsWith(".avif") ? "image/avif" : "image/webp",
    "X-Content-Type-Options": "nosniff",
  }
  res.sendFile(media.store.path(hash, file), { headers, dotfiles: "allow", cacheControl: false }, (error) => {
    if (error && !res.headersSent) res.sendStatus(404)
  })
}
