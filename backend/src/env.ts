import { z } from "zod"

const secret = z.string().min(32, "at least 32 characters")
const flag = z
  .enum(["0", "1"])
  .default("0")
  .transform((value) => value === "1")

/** Every setting of the backend; the README's table says what each means. */
const settings = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PORT: z.coerce.number().int().default(9000),
  /** Where browsers find the shop and this backend's admin. */
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  JWT_SECRET: secret,
  COOKIE_SECRET: secret,
  /** Shared with the storefront: for "these pages have changed" one way, "this is my visitor's address" the other. */
  STOREFRONT_SECRET: secret,
  /** Encrypts the keys of members' and staff's second step; another one makes them all unreadable. */
  AUTH_MFA_ENCRYPTION_KEY: secret,
  /** `1` when a reverse proxy of ours stands in front: its word on the visitor's address is then believed. */
  BEHIND_PROXY: flag,
  /** Absolute folder for the files of pictures. */
  MEDIA_DIRECTORY: z.string().startsWith("/", "an absolute path"),
  WORKER_MODE: z.enum(["shared", "worker", "server"]).default("shared"),
  DISABLE_ADMIN: flag,
  TRANSFER_BANK: z.string().default("Bank Contoh Syariah"),
  TRANSFER_ACCOUNT: z.string().default("0000 0000 00"),
  TRANSFER_HOLDER: z.string().default("OPOP Jawa Timur (contoh)"),
  /** Hours a buyer has to transfer. */
  TRANSFER_HOURS: z.coerce.number().int().positive().default(24),
  /** Stripe: all three or none. */
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_/, "a key that begins with sk_ or rk_")
    .optional(),
  STRIPE_PUBLISHABLE_KEY: z.string().regex(/^pk_/, "a key that begins with pk_").optional(),
  /** Of the webhook endpoint; several, separated by commas. */
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/, "a secret that begins with whsec_")
    .optional(),
  /** Another address than Stripe's own, for tests. */
  STRIPE_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** `1` where the account at Stripe may pay out to cooperatives (Connect): not in Indonesia for now. */
  STRIPE_CONNECT: flag,
  /** Midtrans (QRIS, virtual accounts): without it there is none. */
  MIDTRANS_SERVER_KEY: z.string().min(8).optional(),
  /** Left out: the sandbox for a key that begins with SB-, else the real one. */
  MIDTRANS_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Minutes in which a QR code or a virtual account can be paid. */
  MIDTRANS_MINUTES: z.coerce.number().int().min(5).max(4320).default(60),
  /** The mail server, with name and password; together with `MAIL_FROM`, or not at all. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of letters, e.g. `OPOP Jawa Timur <toko@opop.example>`. */
  MAIL_FROM: z.string().includes("@").optional(),
  /** Absolute folder in which letters land as files while there is no mail server; left out: `mail` beside the pictures. */
  MAIL_DIRECTORY: z.string().startsWith("/", "an absolute path").optional(),
})

const stripeKeys = ["STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"] as const

const mailKeys = ["SMTP_URL", "MAIL_FROM"] as const

const schema = settings.superRefine((given, context) => {
  const together = (names: readonly (keyof typeof given)[], message: string) => {
    const missing = names.filter((name) => !given[name])
    if (missing.length === names.length) return
    for (const name of missing) context.addIssue({ code: "custom", path: [name], message })
  }
  together(stripeKeys, "needed too: Stripe takes all three keys or none")
  together(mailKeys, "SMTP_URL and MAIL_FROM belong together")
})

export type Env = z.infer<typeof schema>

/**
 * The settings, checked.
 * @throws Error one readable list of everything that is missing or wrong
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`)
  throw new Error(`These settings are missing or wrong:\n${problems.join("\n")}`)
}
