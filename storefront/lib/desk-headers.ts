import "server-only"

/** What goes along with a member's token, wherever it is sent. */
export const deskHeaders = async (_token: string): Promise<Record<string, string>> => ({})
