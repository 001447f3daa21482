/**
 * The last page of a list, when an address asks for one behind it.
 * @returns undefined when the page that was asked for exists
 */
export function beyondLast(page: number, count: number, perPage: number): number | undefined {
  const last = Math.max(1, Math.ceil(count / perPage))
  return page > last ? last : undefined
}
