import "server-only"
import { isSecureSite } from "./cookies"
import { serverEnv } from "./server-env"

/** Whether what this server keeps in browsers travels over https only. */
export const secureCookies = (): boolean =>
  isSecureSite(serverEnv().STOREFRONT_URL, process.env.NODE_ENV === "production")
