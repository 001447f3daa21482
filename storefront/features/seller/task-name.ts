/** Hidden fields that say nothing about which form it is: they change from one time to the next. */
const fleeting = ["lng", "key", "version"]

/** Tells the forms of one page apart: what they are about, and what they ask. */
export const taskName = (hidden: Record<string, string>, fields: readonly { name: string }[]): string =>
  [
    ...fields.map(({ name }) => name),
    ...Object.entries(hidden).flatMap(([name, value]) => (fleeting.includes(name) ? [] : `${name}=${value}`)),
  ].join(" ")
