const prefix = "note."

/** The name of the field in which a buyer writes to a cooperative. */
export const noteName = (cooperativeId: string): string => prefix + cooperativeId

/** What was written to each cooperative, as the backend takes it; an empty text takes back what was written before. */
export function readNotes(form: FormData): { cooperative_id: string; note: string }[] {
  return [...form].flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === "string"
      ? [{ cooperative_id: name.slice(prefix.length, prefix.length + 64), note: value.trim().slice(0, 300) }]
      : [],
  )
}
