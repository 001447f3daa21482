/** What is searched for anywhere in a text, its own signs taken as they are. */
export const likePattern = (words: string | undefined): string =>
  words ? `%${words.replace(/[\\%_]/g, "\\$&")}%` : "%"
