import { describe, expect, it } from "vitest"
import { type CaseStep, caseLetters } from "./case-letters"

const step = (part: Partial<CaseStep>) =>
  caseLetters({ action: "open", by: "buyer", state: "open", offered: null, ...part })

describe("who is told of a step in a case", () => {
  it.each<[string, Partial<CaseStep>, string | null, string | null]>([
    ["a new case", {}, null, "desk_case_opened"],
    ["an offer", { action: "answer", by: "cooperative", state: "answered", offered: 5000 }, "case_answered", null],
    ["a refusal", { action: "answer", by: "cooperative", state: "answered", offered: 0 }, "case_refused", null],
    ["the cooperative agrees", { action: "accept", by: "cooperative", state: "settled" }, "case_settled", null],
    [
      "it agrees once the goods are back",
      { action: "accept", by: "cooperative", state: "agreed" },
      "case_agreed",
      null,
    ],
    ["the buyer takes the offer", { action: "accept", state: "settled" }, null, "desk_case_settled"],
    ["and has to send goods", { action: "accept", state: "agreed" }, "case_agreed", "desk_case_agreed"],
    ["the goods are back", { action: "goods_back", by: "cooperative", state: "settled" }, "case_settled", null],
    ["the buyer calls in the province", { action: "call_in", state: "called_in" }, null, "desk_case_called_in"],
    ["the cooperative does", { action: "call_in", by: "cooperative", state: "called_in" }, "case_called_in", null],
    [
      "nobody answered",
      { action: "lapse", by: "programme", state: "called_in" },
      "case_called_in",
      "desk_case_called_in",
    ],
    ["the offer lapsed", { action: "lapse", by: "programme", state: "closed" }, "case_closed", "desk_case_closed"],
    ["money by decision", { action: "decide", by: "province", state: "settled" }, "case_decided", "desk_case_settled"],
    [
      "none by decision",
      { action: "decide", by: "province", state: "closed" },
      "case_decided_against",
      "desk_case_closed",
    ],
    ["the buyer withdraws", { action: "withdraw", state: "withdrawn" }, null, "desk_case_closed"],
    ["the province writes", { action: "message", by: "province", state: "open" }, "case_message", "desk_case_message"],
    ["the buyer writes", { action: "message", state: "open" }, null, "desk_case_message"],
  ])("%s", (_, part, buyer, desk) => {
    expect(step(part)).toEqual({ buyer, desk })
  })
})
