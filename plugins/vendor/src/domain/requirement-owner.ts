/** Whose private documents these are. */
export const requirementOwner = (cooperative_id: string): string => `requirement:${cooperative_id}`
