/** Applications and requirements. */
export const joiningErrors = {} as const
