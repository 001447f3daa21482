import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { purchasesWithoutLetter } from "../queries/letters/purchases-without-letter"
import { letterOfficeOf } from "../workflows/letters/letter-office"
import { tellPlaced } from "../workflows/letters/tell-placed"

const minuteMs = 60_000
/** An event needs no longer than this; what is older than a day is no news any more. */
const graceMs = 5 * minuteMs
const reachMs = 24 * 60 * minuteMs

/** An event lives in the memory of a process: when it dies between a purchase and its letters, this writes them. */
export default async function writeMissedLetters(container: MedusaContainer): Promise<void> {
  const now = Date.now()
  const office = letterOfficeOf(container)
  for (const id of await purchasesWithoutLetter(container, new Date(now - reachMs), new Date(now - graceMs))) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Nobody was told of purchase ${id}; now they are`)
    await tellPlaced(office, id)
  }
}

export const config = { name: "write-missed-letters", schedule: "*/5 * * * *" }
