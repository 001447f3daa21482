import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends a private picture: for this reader only, kept nowhere, and nothing in it may run. */
export function answerPrivatePicture(res: MedusaResponse, picture: Buffer): void {
  res.setHeader("Content-Type", "image/webp")
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Cross-Origin-Resource-Policy", "same-site")
  res.send(picture as never)
}
