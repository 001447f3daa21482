import { expect, it } from "vitest"
import { documentBytes, documentKind, maximalDocument } from "./document-bytes"

const pdf = (body = "") => Buffer.from(`%PDF-1.7\n${body}\n%%EOF\n`)

it("knows a PDF and pictures by their bytes", () => {
  expect(documentKind(pdf())).toBe("pdf")
  expect(documentKind(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe("picture")
})

it.each([
  ["a page that calls itself a PDF", "<html><script>1</script></html>"],
  ["a PDF that is cut off", "%PDF-1.7\n1 0 obj"],
  ["markup before a PDF", "<svg/>%PDF-1.7\n%%EOF"],
  ["a program", "MZ\u0090"],
  ["nothing", ""],
])("refuses %s", (_, text) => {
  expect(() => documentBytes(Buffer.from(text, "latin1").toString("base64"))).toThrow()
})

it("refuses what is too heavy, and says so", () => {
  const heavy = pdf("x".repeat(maximalDocument)).toString("base64")
  expect(() => documentBytes(heavy)).toThrow(expect.objectContaining({ code: "picture_too_heavy" }))
  expect(documentBytes(`data:application/pdf;base64,${pdf().toString("base64")}`).kind).toBe("pdf")
})
