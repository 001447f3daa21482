import "server-only"
import { serverEnv } from "@/lib/server-env"

/** Where the province's staff sign in; read when it is asked for, not at build time. */
export const staffHref = (): string => serverEnv().ADMIN_URL
