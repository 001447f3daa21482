import { describe, expect, it } from "vitest"
import { jsonLdText } from "./json-ld-text"

describe("jsonLdText", () => {
  it("lets no text of a seller end the script", () => {
    const data = { name: "</script><script>alert(1)</script>", note: "a & b\u2028c", comment: "<!--" }
    const text = jsonLdText(data)
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toEqual(data)
  })
})
