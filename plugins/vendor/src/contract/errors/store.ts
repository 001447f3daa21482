/** The store's own settings, promotions. */
export const storeErrors = {} as const
