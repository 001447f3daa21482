/** Where anybody can look up a halal certificate: the Indonesian authority's own site. */
export const halalAuthority = "https://bpjph.halal.go.id"
