const parts = (address: string) => [...new URLSearchParams(address.split("?")[1])].map(String).sort().join("&")

/** Whether two addresses of one page say the same, in whatever order. */
export const sameQuery = (one: string, other: string): boolean => parts(one) === parts(other)
