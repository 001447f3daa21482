import { expect, it } from "vitest"
import { receiptDeadlines, reportUntil } from "./receipt-deadlines"

const sent = new Date("2026-11-01T03:00:00Z")
const settings = { receive_days: 10, receive_days_abroad: 45, return_days: 7 }

it.each([
  [false, "2026-11-11T03:00:00.000Z", "2026-11-18T03:00:00.000Z"],
  [true, "2026-12-16T03:00:00.000Z", "2026-12-23T03:00:00.000Z"],
])("sent abroad: %s", (abroad, receive_by, report_until) => {
  const deadlines = receiptDeadlines(sent, abroad, settings)
  expect(deadlines.receive_by.toISOString()).toBe(receive_by)
  expect(deadlines.report_until.toISOString()).toBe(report_until)
})

it("the window runs from the receipt", () => {
  expect(reportUntil(sent, settings).toISOString()).toBe("2026-11-08T03:00:00.000Z")
})
