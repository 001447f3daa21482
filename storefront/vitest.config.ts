import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: {
      "@/": here("./"),
      // tests run what only the server may import
      "server-only": here("./node_modules/server-only/empty.js"),
    },
  },
  test: { environment: "node", include: ["**/*.test.ts"] },
})
