import type { Placement } from "@opop/curation/contract/placement"

/** The things of one slot in the order in which staff placed them; each once, and only those that were found. */
export function inPlacedOrder<Thing extends { id: string }>(
  placements: readonly Pick<Placement, "slot" | "reference_id" | "position">[],
  slot: Placement["slot"],
  things: readonly Thing[],
): Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]))
  const ids = placements
    .filter((placement) => placement.slot === slot)
    .sort((a, b) => a.position - b.position)
    .map(({ reference_id }) => reference_id)
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}
