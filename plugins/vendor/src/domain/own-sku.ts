/**
 * Medusa keeps one SKU once in the whole shop, cooperatives number theirs as they like: so theirs carries the cooperative's handle
 * behind an @. What has none (from the demonstration, from staff) is shown as it is.
 */
export const keptSku = (sku: string | null, cooperativeHandle: string): string | null =>
  sku ? `${sku}@${cooperativeHandle}` : null

/** The SKU as the cooperative wrote it. */
export const ownSku = (kept: string | null): string | null => kept?.replace(/@[^@]*$/, "") || null
