/** What a cooperative's codes may begin with: letters of its handle, which is nobody else's. */
export function codePrefix(handle: string): string {
  const words = handle
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, " ")
    .trim()
    .split(" ")
  const own = words.filter((word) => !common.has(word))
  return (own.join("") || words.join("")).slice(0, 8)
}

/** What many handles begin with. */
const common = new Set(["KOPONTREN", "KOPERASI", "PONDOK", "PESANTREN", "AL", "KABUPATEN", "KOTA"])
