/** The life of a certificate here; drawn in the README. */
export const certificateStates = [
  "draft",
  "submitted",
  "verified",
  "sent_back",
  "suspended",
  "revoked",
  "superseded",
] as const

export type CertificateState = (typeof certificateStates)[number]
