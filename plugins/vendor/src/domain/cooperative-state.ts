/** Only an active cooperative is shown and sells. */
export const sells = (state: string): boolean => state === "active"
