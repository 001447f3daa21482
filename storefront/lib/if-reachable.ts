import "server-only"
import { unstable_rethrow } from "next/navigation"

/**
 * What a page that is made for each request loads. It shows a failure itself rather than throwing it: beside metadata that is still
 * being loaded, an error keeps Next's answer open for ever, and a browser without a script sees nothing.
 * @returns undefined when the backend is away
 */
export async function ifReachable<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load()
  } catch (error) {
    unstable_rethrow(error)
    console.error(error)
    return undefined
  }
}
