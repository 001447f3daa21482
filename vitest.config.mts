import { defineConfig } from "vitest/config"

/** All unit tests of the house in one run; what crosses packages is in tests/. */
export default defineConfig({
  test: { projects: ["plugins/*", "backend", "demonstration", "storefront", "scripts"] },
})
