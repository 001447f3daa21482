/**
 * The looks that a store may choose. Its colour carries white text and lies on both themes with its own ground, its accent is drawn
 * upon it; a test computes the contrasts.
 */
export const storePalettes = {
  daun: { colour: "#0e5a47", accent: "#f5c04f" },
  laut: { colour: "#0f4c75", accent: "#7fd1de" },
  nila: { colour: "#34308f", accent: "#f2c14e" },
  manggis: { colour: "#6b1e57", accent: "#f4a9b8" },
  bata: { colour: "#8f2f1b", accent: "#f6c98a" },
  kopi: { colour: "#5a3a22", accent: "#e9c58f" },
  kunyit: { colour: "#7a4b00", accent: "#ffd36b" },
  zaitun: { colour: "#4a5414", accent: "#e3d97a" },
  arang: { colour: "#2b3438", accent: "#e8a33d" },
  mawar: { colour: "#9b1b4b", accent: "#ffd0b5" },
  toska: { colour: "#0b5c63", accent: "#f6c4b0" },
  langit: { colour: "#1e4fa3", accent: "#ffd166" },
} as const

export type StorePalette = keyof typeof storePalettes
export const storePaletteKeys = Object.keys(storePalettes) as [StorePalette, ...StorePalette[]]
