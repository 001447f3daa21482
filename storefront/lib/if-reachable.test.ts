import { notFound } from "next/navigation"
import { expect, it, vi } from "vitest"
import { ifReachable } from "./if-reachable"

it("gives what was loaded, and nothing when loading fails, which is logged", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined)
  const failure = new Error("away")
  expect(await ifReachable(async () => 1)).toBe(1)
  expect(await ifReachable(() => Promise.reject(failure))).toBeUndefined()
  expect(log).toHaveBeenCalledExactlyOnceWith(failure)
  log.mockRestore()
})

it("leaves alone what Next throws to steer itself", async () => {
  await expect(ifReachable(async () => notFound())).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK")
})
