import { expect, it } from "vitest"
import { uploadedFileKey } from "./uploaded-file-key"

const base = "http://localhost:9000/uploads"

it("knows its own uploads", () => {
  expect(uploadedFileKey(`${base}/1764000000-keripik.png`, base)).toBe("1764000000-keripik.png")
})

it.each([
  "http://169.254.169.254/latest/meta-data",
  "https://example.test/uploads/a.png",
  `${base}/../secrets.json`,
  `${base}/..%2Fsecrets.json`,
  `${base}/`,
  "/media/x/1080.webp",
  "file:///etc/passwd",
])("takes %s for nothing of ours", (url) => {
  expect(uploadedFileKey(url, base)).toBeNull()
})
