import { createHash, randomBytes } from "node:crypto"

/** What an invitation's link ends in: 32 random bytes, nothing to be guessed. */
export const newInviteToken = (): string => randomBytes(32).toString("base64url")

/** All that is kept of it. */
export const inviteTokenHash = (token: string): string => createHash("sha256").update(token).digest("hex")
