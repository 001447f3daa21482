/**
 * The name under which the File module knows an uploaded image, from the address that a product keeps of it.
 * @param url the address on a product
 * @param base where uploads are served, e.g. `http://localhost:9000/uploads`
 * @returns null for an address that is not one of our uploads: nothing is ever fetched from elsewhere
 */
export function uploadedFileKey(url: string, base: string): string | null {
  if (!url.startsWith(`${base}/`)) return null
  const key = decodeURIComponent(url.slice(base.length + 1))
  return /^[\w.-]+$/.test(key) ? key : null
}
