/** Whether an application in this state can still be filled in. */
export const isApplying = (state: string): boolean => state === "draft" || state === "sent_back"
