/** Lets a few run at once; whoever comes meanwhile waits in the order of arrival. */
export function turns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places
  const queue: (() => void)[] = []
  return async (work) => {
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
}
