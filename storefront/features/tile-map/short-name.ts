/** Without "Kabupaten", which most are; a "Kota" keeps its kind, because seven names exist twice. */
export const shortName = (name: string): string => name.replace(/^Kabupaten /, "")
