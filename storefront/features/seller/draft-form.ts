import type { DraftValues } from "./draft-store"
import { oneLineEnd } from "./one-line-end"

const secrets = ["current-password", "new-password", "one-time-code"]

/** Fields that never are kept: files, and secrets, also while they are shown in the clear. */
const never = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement &&
  (["password", "file"].includes(element.type) || secrets.includes(element.getAttribute("autocomplete") ?? ""))

/** Whether anything can be typed or chosen in a form that is worth keeping. In the browser only. */
export const keepsAnything = (form: HTMLFormElement): boolean =>
  [...form.elements].some((element) => isText(element) && !never(element))

/** Names of the fields that hold something which is never kept. In the browser only. */
export const unkeptNames = (form: HTMLFormElement): string[] =>
  [...form.elements].flatMap((element) => (never(element) && element.value ? [element.name] : []))

/** What somebody has already typed into a form before its script ran. In the browser only. */
export function typedEarly(form: HTMLFormElement): DraftValues {
  const fields = [...form.elements].filter(isWriting).filter((field) => !never(field))
  return Object.fromEntries(
    fields.flatMap(({ name, value, defaultValue }) =>
      value && value !== oneLineEnd(defaultValue) ? [[name, value]] : [],
    ),
  )
}

/**
 * Everything that is typed and chosen in a form now, as it would be sent; what is ticked of a list in one text, set apart by commas.
 * Texts only. In the browser only.
 */
export function formValues(form: HTMLFormElement): DraftValues {
  const secret = new Set([...form.elements].filter(never).map((element) => element.getAttribute("name")))
  const values: DraftValues = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string" || name.startsWith("$ACTION") || secret.has(name)) continue
    values[name] = name in values ? `${values[name]},${value}` : value
  }
  return values
}

/**
 * Writes a draft back into the fields of a form; hidden ones stay as the page made them. Fields that are more than an input listen to
 * the form's event `draft`, whose `detail` is the draft. In the browser only.
 */
export function fillForm(form: HTMLFormElement, values: DraftValues): void {
  form.dispatchEvent(new CustomEvent("draft", { detail: values }))
  for (const element of form.elements) {
    const value = values[element.getAttribute("name") ?? ""]
    if (element instanceof HTMLInputElement && element.type === "radio") element.checked = value === element.value
    else if (element instanceof HTMLInputElement && element.type === "checkbox")
      element.checked = (value ?? "").split(",").includes(element.value)
    else if (isText(element) && value !== undefined && !never(element)) element.value = value
  }
}

type Text = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A field that holds what was written into it, rather than a choice. */
const isWriting = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && !["hidden", "checkbox", "radio"].includes(element.type))

function isText(element: Element): element is Text {
  if (element instanceof HTMLInputElement) return element.type !== "hidden"
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
}
