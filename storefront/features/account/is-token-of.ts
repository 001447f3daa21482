import { readToken } from "./read-token"

/** Whether a token speaks for somebody of this kind. One of nobody, as core gives it to a fresh identity, is no sign-in. */
export function isTokenOf(token: string, kind: string): boolean {
  const read = readToken(token)
  return read?.kind === kind && read.actorId !== undefined
}
