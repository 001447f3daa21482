import { beforeEach, expect, it, vi } from "vitest"
import { refusal } from "@/lib/backend-error"
import { uploadFile } from "./upload-file"

const { currentToken, sendFile, finishTask } = vi.hoisted(() => ({
  currentToken: vi.fn(),
  sendFile: vi.fn(),
  finishTask: vi.fn(),
}))
vi.mock("@/features/account/session-cookies", () => ({ currentToken }))
vi.mock("@/features/seller/finish-task", () => ({ finishTask }))
vi.mock("@/lib/render-again", () => ({ renderAgain: () => undefined }))
vi.mock("./send-file", () => ({ sendFile }))

const form = (file: File | null, lng = "en") => {
  const data = new FormData()
  data.set("lng", lng)
  data.set("key", "key-12345")
  if (file) data.set("file", file)
  return data
}
const csv = new File(["Nama\nKopi"], "produk.csv")
const upload = (data: FormData) => uploadFile({ message: null }, data)

beforeEach(() => {
  currentToken.mockReset().mockResolvedValue("token")
  sendFile.mockReset().mockResolvedValue({ ok: true, data: { id: "pimp_1" } })
  finishTask.mockReset().mockImplementation(() => {
    throw new Error("left")
  })
})

it("leads to the preview", async () => {
  await expect(upload(form(csv))).rejects.toThrow("left")
  expect(finishTask).toHaveBeenCalledWith("/en/seller/products/import/pimp_1")
})

it("says in the member's language why a file is refused, and where", async () => {
  sendFile.mockResolvedValue(refusal("import_refused", { reason: "quotes", line: 7 }))
  expect((await upload(form(csv))).message).toMatch(/quotation mark.*\(line 7\)/)
  expect((await upload(form(csv, "id"))).message).toMatch(/tanda petik.*\(baris 7\)/)
  sendFile.mockResolvedValue(refusal("import_refused", { reason: "unheard of" }))
  expect((await upload(form(csv))).message).toMatch(/cannot be read/)
})

it("sends nothing without a file, nor one that is too large", async () => {
  expect((await upload(form(null))).message).toMatch(/Choose/)
  expect((await upload(form(new File([], "")))).message).toMatch(/Choose/)
  expect((await upload(form(new File([new Uint8Array(16 * 1024 * 1024)], "x.csv")))).message).toMatch(/too large/)
  expect(sendFile).not.toHaveBeenCalled()
})

it("tells who is no longer signed in, and that the backend is away", async () => {
  currentToken.mockResolvedValue(undefined)
  expect((await upload(form(csv))).message).toBeTruthy()
  currentToken.mockResolvedValue("token")
  sendFile.mockResolvedValue(refusal("backend_unreachable"))
  expect((await upload(form(csv))).message).toBeTruthy()
})
