import type { MemberRole } from "@opop/vendor/contract/desk"
import { waitsForUs } from "@/features/desk-cases/waits-for-us"
import type { Home } from "./load-home"

/** Something that waits for the cooperative. */
export type WaitingTask =
  | { kind: "accept"; count: number; deadline: string | undefined }
  | { kind: "cases"; count: number; deadline: string | undefined }
  | { kind: "pack"; count: number }
  | { kind: "questions"; count: number }
  | { kind: "account" }

const earliest = (moments: (string | null)[]): string | undefined =>
  moments.filter((moment) => moment !== null).sort((a, b) => Date.parse(a) - Date.parse(b))[0]

/**
 * What waits, the most pressing first: what has a deadline by how near it is, then parcels, then questions, then the account without which nothing
 * can be paid out. Only what is of this role's business.
 */
export function waitingTasks({ orders, cases, questions, account }: Home, role: MemberRole): WaitingTask[] {
  const packs = role === "owner" || role === "fulfilment"
  const open = (cases ?? []).filter(waitsForUs)
  const timed: Extract<WaitingTask, { kind: "accept" | "cases" }>[] = []
  if (packs && orders?.counts.new)
    timed.push({
      kind: "accept",
      count: orders.counts.new,
      deadline: earliest(orders.orders.map(({ accept_by }) => accept_by)),
    })
  if (open.length)
    timed.push({ kind: "cases", count: open.length, deadline: earliest(open.map((one) => one.deadline)) })
  timed.sort((a, b) => Date.parse(a.deadline ?? "9999-12-31") - Date.parse(b.deadline ?? "9999-12-31"))
  const tasks: WaitingTask[] = [...timed]
  const parcels = orders ? orders.counts.to_pack + orders.counts.to_ship : 0
  if (packs && parcels) tasks.push({ kind: "pack", count: parcels })
  if (questions) tasks.push({ kind: "questions", count: questions })
  if (role === "owner" && (account?.state === "missing" || account?.state === "refused"))
    tasks.push({ kind: "account" })
  return tasks
}
