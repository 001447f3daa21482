const named = /^variants\.(\d{1,3})\./

/** Which rows of variants a form has, in their order: rows that were removed leave gaps. @param names of fields */
export function variantNumbers(names: Iterable<string>): number[] {
  const numbers = new Set<number>()
  for (const name of names) {
    const number = named.exec(name)?.[1]
    if (number !== undefined) numbers.add(Number(number))
  }
  return [...numbers].sort((one, other) => one - other)
}
