export type ScheduledPlacement = {
  slot: string
  position: number
  starts_at: Date | null
  ends_at: Date | null
}

/** The placements that stand at a moment, in their order. The start belongs to the schedule, the end does not. */
export function activePlacements<T extends ScheduledPlacement>(placements: T[], now: Date): T[] {
  return placements
    .filter(({ starts_at, ends_at }) => (!starts_at || starts_at <= now) && (!ends_at || now < ends_at))
    .sort((a, b) => a.slot.localeCompare(b.slot) || a.position - b.position)
}
