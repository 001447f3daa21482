/** What the way to codes has come to: the password, then the phone, then the codes to keep. Never the password itself. */
export type CodeState = { message?: string; error?: string } & (
  | { step: "password" }
  | { step: "phone"; key: string; address: string; picture: string }
  | { step: "kept"; codes: string[] }
)
