import { connection } from "next/server"

/** Whether this server answers. It says nothing about the backend: without one, pages that were made before are still shown. */
export async function GET(): Promise<Response> {
  await connection()
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } })
}
