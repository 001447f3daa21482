import { expect, it } from "vitest"
import { noteName, readNotes } from "./shipping-notes"

it("reads what was written to each cooperative, also that it was taken back", () => {
  const form = new FormData()
  form.set(noteName("coop_1"), "  Titip di pos satpam ")
  form.set(noteName("coop_2"), "")
  form.set("shipping.coop_1", "so_1")
  expect(readNotes(form)).toEqual([
    { cooperative_id: "coop_1", note: "Titip di pos satpam" },
    { cooperative_id: "coop_2", note: "" },
  ])
})
