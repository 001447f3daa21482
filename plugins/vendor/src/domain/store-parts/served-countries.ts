/** Countries that the post does not serve, and our own. */
const unserved = new Set(["id", "il", "kp"])

/** Where parcels can be sent abroad. @param countries two lower-case letters each */
export const servedAbroad = (countries: string[]): string[] =>
  countries.filter((country) => !unserved.has(country)).sort()
