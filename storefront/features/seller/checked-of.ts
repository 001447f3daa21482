/** What is ticked of a list in a form, set apart by commas as its field holds it. */
export const checkedOf = (form: FormData, name: string): string =>
  form
    .getAll(name)
    .flatMap((value) => (typeof value === "string" && value ? value.slice(0, 64) : []))
    .slice(0, 200)
    .join(",")

/** The values of such a text. */
export const valuesOf = (checked: string): string[] => checked.split(",").filter(Boolean)
