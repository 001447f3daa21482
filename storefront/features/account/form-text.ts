/** One text of a form; never longer than what any field of ours may hold. Leaves it as it was typed. */
export const formText = (form: FormData, name: string): string => String(form.get(name) ?? "").slice(0, 1000)
