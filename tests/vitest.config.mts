import { defineConfig } from "vitest/config"

const port = process.env["OPOP_TEST_POSTGRES_PORT"] ?? "55433"

export default defineConfig({
  test: {
    globals: true,
    environment: "node",
    include: ["integration/**/*.test.ts", "gateway/**/*.test.ts", "isolation/**/*.test.ts"],
    setupFiles: ["./integration/support/load-typescript.ts"],
    pool: "forks",
    maxWorkers: 2,
    // the runner drops the database under the pool's idle connections between tests
    onConsoleLog: (log) => !log.includes("Connection ended unexpectedly"),
    testTimeout: 60_000,
    hookTimeout: 180_000,
    server: { deps: { external: [/\/\.medusa\/server\//] } },
    env: {
      NODE_ENV: "test",
      LOG_LEVEL: "error",
      MEDUSA_DISABLE_TELEMETRY: "1",
      // the runner takes any other name for a server that wants encryption
      DB_HOST: "localhost",
      DB_PORT: port,
      DB_USERNAME: "opop",
      DB_PASSWORD: "opop",
      DATABASE_URL: `postgres://opop:opop@localhost:${port}/replaced-by-the-runner`,
      JWT_SECRET: "integration-tests-integration-tests",
      COOKIE_SECRET: "integration-tests-integration-tests",
      STOREFRONT_URL: "http://localhost:8000",
      AUTH_MFA_ENCRYPTION_KEY: "integration-tests-integration-tests",
      STOREFRONT_SECRET: "integration-tests-integration-tests",
      MEDIA_DIRECTORY: new URL("../.opop/test-media", import.meta.url).pathname,
      MAIL_DIRECTORY: new URL("../.opop/test-mail", import.meta.url).pathname,
      DISABLE_ADMIN: "1",
    },
  },
})
