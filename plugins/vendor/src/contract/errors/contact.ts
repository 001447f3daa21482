/** Questions and answers. */
export const contactErrors = {} as const
