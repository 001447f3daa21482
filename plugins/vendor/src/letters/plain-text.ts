import type { LetterDraft } from "./letter-draft"

/** The whole letter for readers without HTML: nothing is only in the other form. */
export function plainText(draft: LetterDraft): string {
  const blocks = [
    draft.greeting,
    draft.title.replace(/[.:]?$/, "."),
    ...draft.body,
    draft.rows.map(([label, value]) => `${label}: ${value}`).join("\n"),
    ...draft.parcels.map(({ title, lines, total, amount }) =>
      [title, ...lines.map((line) => `  ${line.what}: ${line.amount}`), `  ${total}: ${amount}`].join("\n"),
    ),
    ...draft.after,
    `${draft.action.label}: ${draft.action.url}`,
    `${draft.closing}\n${draft.house}`,
    `-- \n${draft.reason}`,
  ]
  return blocks.filter(Boolean).join("\n\n")
}
