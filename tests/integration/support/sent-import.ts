import type { Reply } from "./http-client"

/** A file of products that a cooperative has sent; it has a problem, so that nothing runs on behind the tests. */
export async function sentImport(
  desk: { post: (path: string, body: unknown) => Promise<Reply> },
  index: number,
): Promise<{ import: string; importKey: string }> {
  const importKey = `isolation-${index}`
  const { data } = await desk.post(`/vendor/imports?key=${importKey}`, Buffer.from("Nama\nK"))
  return { import: data.import.id, importKey }
}
