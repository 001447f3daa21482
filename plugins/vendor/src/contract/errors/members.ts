/** Members, invites, sign-ins. */
export const memberErrors = {} as const
