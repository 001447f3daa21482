// What XML cannot hold or would change, and what its definition merely advises against: the library that writes drops both.
const impossible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g

const escaped = (text: string): string =>
  text.replace(/[\s\S]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`)

/**
 * Text as .xlsx writes it: `_x000D_` for a sign that XML cannot hold, and an escape for text that looks like one. Readers undo it. A
 * word that every object of this language knows ("constructor") would be taken by the library for one that it has written before.
 */
export function xlsxText(text: string): string {
  const safe = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replace(impossible, escaped)
  return safe in {} ? escaped(safe.slice(0, 1)) + safe.slice(1) : safe
}
