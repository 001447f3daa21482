import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * A request's body as it came, for a route whose body parser is switched off. Stops reading at the limit, whatever the headers promised.
 * @returns null when it is larger
 */
export async function readBody(req: MedusaRequest, limit: number): Promise<Buffer | null> {
  if (Number(req.headers["content-length"]) > limit) {
    // what is still under way is let through unread, so that the answer reaches whoever sends it
    req.resume()
    return null
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
