/** Stands in a text, where a number belongs that only the browser knows: `t("stock.left", { left: place })`. */
export const place = "#"

/** Writes the number into a text that was made with {@link place}. */
export const fillPlace = (text: string, value: number | string): string => text.replace(place, String(value))
