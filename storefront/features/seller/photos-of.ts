import "server-only"
import { type Result, refusal } from "@/lib/backend-error"

/** The backend's limits: how many, and how large each may be in bytes. */
const most = 4
const largest = 4 * 1024 * 1024

/**
 * The photos of a form, as the backend takes them.
 * @returns base64, or `picture_refused` when one is too large
 */
export async function photosOf(form: FormData, name = "photos"): Promise<Result<string[]>> {
  const files = form
    .getAll(name)
    .filter((value) => value instanceof File && value.size > 0)
    .slice(0, most) as File[]
  if (files.some(({ size }) => size > largest)) return refusal("picture_refused")
  const data = await Promise.all(files.map(async (file) => Buffer.from(await file.arrayBuffer()).toString("base64")))
  return { ok: true, data }
}
