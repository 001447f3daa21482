/** The longest text that a field of the desk may hold, photos aside. */
const most = 4000

/** Fields of a form as they were typed. @param names which; files and others are left aside */
export function formTexts(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const value = form.get(name)
      return [name, typeof value === "string" ? value.slice(0, most) : ""]
    }),
  )
}
