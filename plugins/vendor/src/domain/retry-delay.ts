const minuteMs = 60_000
const longestMs = 6 * 60 * minuteMs

/** How long to wait after so many attempts that failed: a minute, doubled each time, at most six hours. Milliseconds. */
export const retryDelay = (attempts: number): number => Math.min(minuteMs * 2 ** Math.max(0, attempts - 1), longestMs)
