import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The body as it came, for routes whose body parser is switched off.
 * @returns null as soon as it is longer than `most` bytes; the rest is not read
 */
export async function readBody(req: MedusaRequest, most: number): Promise<Buffer | null> {
  if (Number(req.header("content-length") ?? 0) > most) return null
  const parts: Buffer[] = []
  let length = 0
  for await (const part of req) {
    length += (part as Buffer).length
    if (length > most) return null
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts)
}
