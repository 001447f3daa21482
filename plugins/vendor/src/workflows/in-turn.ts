/** How many of this process' checkouts may wait for stock locks at once; each may hold a database connection meanwhile. */
const places = 4

let free = places
const queue: (() => void)[] = []

/** Runs the work when one of a few places is free, in the order of arrival. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free--
  else await new Promise<void>((enter) => queue.push(enter))
  try {
    return await work()
  } finally {
    const next = queue.shift()
    if (next) next()
    else free++
  }
}
