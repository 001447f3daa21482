/**
 * Puts everything but one element out of reach of the keyboard and of a screen reader, as an open sheet needs.
 * @returns undoes it
 */
export function inertAround(element: Element): () => void {
  const changed: HTMLElement[] = []
  for (let inside: Element = element; inside.parentElement; inside = inside.parentElement)
    for (const other of inside.parentElement.children)
      if (other !== inside && other instanceof HTMLElement && !other.inert) {
        other.inert = true
        changed.push(other)
      }
  return () => {
    for (const other of changed) other.inert = false
  }
}
