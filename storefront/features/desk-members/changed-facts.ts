type Values = Record<string, unknown> | null
export type ChangedFact = { name: string; before: unknown; after: unknown }

/** What differs between before and after, fact by fact. Of what was made or removed: everything that is told of it. */
export function changedFacts(before: Values, after: Values): ChangedFact[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names.flatMap((name) => {
    const [was, is] = [before?.[name] ?? null, after?.[name] ?? null]
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ name, before: was, after: is }]
  })
}
