import "server-only"
import { type Env, readEnv } from "./env"

let known: Env | undefined

/** The settings of this process, read once, when something first asks: a build needs none of the backend's. */
export function serverEnv(): Env {
  known ??= readEnv(process.env)
  return known
}
