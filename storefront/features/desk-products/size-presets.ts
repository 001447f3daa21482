/**
 * Parcels that cooperatives send most, so that nobody has to look for a ruler first: sides in millimetres, and what the packing
 * itself weighs in grams. Rounded up: a parcel that is larger than was said costs the cooperative money.
 */
export const sizePresets = {
  pouch_small: { length: 150, width: 100, height: 50, packing: 20 },
  pouch_large: { length: 250, width: 180, height: 80, packing: 30 },
  jar: { length: 120, width: 120, height: 140, packing: 250 },
  bottle: { length: 100, width: 100, height: 280, packing: 300 },
  box_small: { length: 200, width: 200, height: 100, packing: 120 },
  box_large: { length: 300, width: 250, height: 200, packing: 250 },
  folded: { length: 320, width: 250, height: 50, packing: 30 },
} as const

export type SizePreset = keyof typeof sizePresets

export const sizePresetNames = Object.keys(sizePresets) as SizePreset[]

/** What a parcel weighs as it is sent. @param net grams @param packing grams @returns grams, rounded up to tens */
export const packedWeight = (net: number, packing: number): number => Math.ceil((net + packing) / 10) * 10
