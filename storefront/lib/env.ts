import { z } from "zod"

/** Every setting of the storefront; the README's table says what each means. */
const schema = z.object({
  /** Where this server finds the backend. */
  BACKEND_URL: z.url().default("http://localhost:9000"),
  /** Where the province's staff sign in: the backend's admin, as browsers find it. */
  ADMIN_URL: z.url().default("http://localhost:9000/app"),
  /** Where browsers find the shop: for canonical addresses and the sitemap. */
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  STOREFRONT_SECRET: z.string().min(32),
  /** 1 says at the foot of every page that the data is made up. */
  DEMO: z.enum(["0", "1"]).default("0"),
})

export type Env = z.infer<typeof schema>

/** @throws Error one readable list of everything that is missing or wrong */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`)
  throw new Error(`These settings are missing or wrong:\n${problems.join("\n")}`)
}
