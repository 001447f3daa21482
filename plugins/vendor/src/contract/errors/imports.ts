/** Files of products. */
export const importErrors = {} as const
