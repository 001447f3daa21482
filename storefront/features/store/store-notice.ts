/** One thing that visitors of a store should know now. */
export type StoreNotice = { tone: "warning" | "info" | "success"; title: string; text: string }

/** What a page that was made earlier learns when it has come alive. */
export type StoreNews = { closed: boolean; notices: StoreNotice[] }
