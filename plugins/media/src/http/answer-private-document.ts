import type { MedusaResponse } from "@medusajs/framework/http"
import type { PrivateFile } from "../queries/read-private-document"

/**
 * Sends a private document: for this reader only, kept nowhere, and nothing in it may run. A PDF is downloaded, never opened in the
 * page.
 * @param name of the file, without an ending: letters, digits, hyphens
 */
export function answerPrivateDocument(res: MedusaResponse, { data, kind }: PrivateFile, name: string): void {
  const pdf = kind === "pdf"
  res.setHeader("Content-Type", pdf ? "application/pdf" : "image/webp")
  res.setHeader(
    "Content-Disposition",
    `${pdf ? "attachment" : "inline"}; filename="${name.replace(/[^\w-]/g, "")}.${pdf ? "pdf" : "webp"}"`,
  )
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Cross-Origin-Resource-Policy", "same-site")
  res.send(data as never)
}
