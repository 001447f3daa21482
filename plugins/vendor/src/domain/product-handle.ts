const longest = 120

/**
 * The address of a product: its title and its cooperative's handle, in plain letters.
 * @param id of the product, from which a taken address takes its ending
 */
export function productHandle(
  title: string,
  cooperativeHandle: string,
  id: string,
  isTaken: (handle: string) => boolean,
): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest - cooperativeHandle.length)
    .replace(/^-+|-+$/g, "")
  const handle = `${words || "produk"}-${cooperativeHandle}`
  return isTaken(handle) ? `${handle}-${id.slice(-8).toLowerCase()}` : handle
}
