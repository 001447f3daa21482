// What a spreadsheet takes for a formula when a file is opened or a cell is entered again: the signs themselves, also behind spaces
// and in their full width, and what begins with a tab or a line's end.
const formula = "(?:\\s*[=+\\-@＝＋－＠]|[\\t\\r\\n])"
const dangerous = new RegExp(`^'*${formula}`)
const guarded = new RegExp(`^'+${formula}`)

/**
 * Text for a cell that runs as nothing: dangerous text gets an apostrophe in front, also when it has some already, so that
 * `plainCell` gives back exactly what was there.
 */
export const harmlessCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The text as it was before `harmlessCell`. */
export const plainCell = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
