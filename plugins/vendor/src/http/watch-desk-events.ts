import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recentDeskEvents } from "../queries/desk-events"
import { closeStrangers } from "./close-strangers"
import { beat, openStreams, tellStreams } from "./desk-stream"

/** Milliseconds. */
const everyLook = 2000
const everyBeat = 15_000
const everyCheck = 30_000

let timer: NodeJS.Timeout | undefined
let looking = false
let lastBeat = 0
let lastCheck = 0

/**
 * While any desk is open in this process, looks what is new for all of them with one small query. So it works with any number of
 * processes and does not depend on which bus carries the events.
 */
export function watchDeskEvents(container: MedusaContainer): void {
  timer ??= setInterval(() => void look(container), everyLook).unref()
}

async function look(container: MedusaContainer): Promise<void> {
  if (!openStreams.size) {
    clearInterval(timer)
    timer = undefined
    return
  }
  if (looking) return
  looking = true
  try {
    const now = Date.now()
    if (now - lastCheck > everyCheck) {
      lastCheck = now
      await closeStrangers(container)
    }
    const cooperatives = [...new Set([...openStreams].map(({ cooperative_id }) => cooperative_id))]
    tellStreams(await recentDeskEvents(container, cooperatives))
    if (now - lastBeat > everyBeat) {
      lastBeat = now
      beat()
    }
  } catch (cause) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Desks hear of nothing new just now: ${cause instanceof Error ? cause.message : cause}`)
  } finally {
    looking = false
  }
}
