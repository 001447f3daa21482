/** What a case's private pictures belong to. */
export const caseOwnerOf = (case_id: string): string => `order-case:${case_id}`
