type Batch<Result> = { ids: Set<string>; done: Promise<Result> }

/**
 * One piece of work at a time: the first caller's begins at once, whoever calls meanwhile is served together after it. A purchase
 * of ten lines makes ten events within a millisecond; so they are looked up twice, not ten times. Nobody waits for a clock.
 * @returns for each call the result of its batch, or null when another caller of the same batch has it; a failure is everybody's
 */
export function inBatches<Result>(work: (ids: string[]) => Promise<Result>): (ids: string[]) => Promise<Result | null> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Batch<Result> | null = null
  return async (ids) => {
    if (next) {
      for (const id of ids) next.ids.add(id)
      await next.done
      return null
    }
    const batch: { ids: Set<string> } = { ids: new Set(ids) }
    const done = running.then(() => {
      next = null
      return work([...batch.ids])
    })
    next = { ids: batch.ids, done }
    running = done.catch(() => undefined)
    return done
  }
}
