/** Text as a browser's fields hold it: forms are sent with two signs at the end of a line, and shown with one. */
export const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, "\n")
