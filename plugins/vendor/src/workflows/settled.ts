/**
 * Like `Promise.all`, but waits for every one before it fails: what is still at work must not meet what undoes it.
 * @throws the first failure, in the order of the list
 */
export async function settled<T>(work: readonly Promise<T>[]): Promise<T[]> {
  const results = await Promise.allSettled(work)
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason
    return result.value
  })
}
