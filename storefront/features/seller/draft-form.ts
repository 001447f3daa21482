import type { DraftValues } from "./draft-store"

/** Names of fields that never are kept: secrets, and what React's forms carry for themselves. */
const never = (element: Element) => element instanceof HTMLInputElement && ["password", "file"].includes(element.type)

/** Everything that is typed and chosen in a form now, as it would be sent. Texts only. In the browser only. */
export function formValues(form: HTMLFormElement): DraftValues {
  const secret = new Set([...form.elements].filter(never).map((element) => element.getAttribute("name")))
  const texts = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !name.startsWith("$ACTION") && !secret.has(name) ? [[name, value]] : [],
  )
  return Object.fromEntries(texts)
}

/**
 * Writes a draft back into the fields of a form; hidden ones stay as the page made them. Fields that are more than an input listen to
 * the form's event `draft`, whose `detail` is the draft. In the browser only.
 */
export function fillForm(form: HTMLFormElement, values: DraftValues): void {
  form.dispatchEvent(new CustomEvent("draft", { detail: values }))
  for (const element of form.elements) {
    const name = element.getAttribute("name") ?? ""
    if (element instanceof HTMLInputElement && (element.type === "checkbox" || element.type === "radio"))
      element.checked = values[name] === element.value
    else if (isText(element) && values[name] !== undefined && !never(element)) element.value = values[name]
  }
}

type Text = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isText(element: Element): element is Text {
  if (element instanceof HTMLInputElement) return element.type !== "hidden"
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
}
