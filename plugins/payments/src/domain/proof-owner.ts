/** What a transfer's private picture belongs to. */
export const proofOwner = (session_id: string): string => `transfer:${session_id}`
