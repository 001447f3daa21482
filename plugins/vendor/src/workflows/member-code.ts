import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"

/** Shown by the app that makes the codes. */
const issuer = "OPOP Jawa Timur"

const authOf = (container: MedusaContainer): IAuthModuleService => container.resolve(Modules.AUTH)

/** A code of the phone is six digits; anything else is one of those that were kept for need. */
const methodOf = (code: string) => {
  const digits = code.replace(/\s/g, "")
  return /^\d{6}$/.test(digits) ? { method: "totp", code: digits } : { method: "recovery_code", code }
}

async function factorOf(container: MedusaContainer, auth_identity_id: string, status: "pending" | "enabled") {
  const [factor] = await authOf(container).listAuthMfa({ auth_identity_id, provider: "totp", status } as never)
  return factor
}

/** Whether signing in asks for a code besides the password. */
export async function isCodeNeeded(container: MedusaContainer, auth_identity_id: string): Promise<boolean> {
  return Boolean(await factorOf(container, auth_identity_id, "enabled"))
}

/**
 * A key for the app that makes codes; it counts once a code of it was told. What was begun before and not finished is dropped.
 * @throws CodedError `code_state` when codes are asked for already
 */
export async function startMemberCode(container: MedusaContainer, auth_identity_id: string, label: string) {
  const auth = authOf(container)
  if (await isCodeNeeded(container, auth_identity_id))
    throw new CodedError("code_state", "This member signs in with a code already")
  const begun = await factorOf(container, auth_identity_id, "pending")
  if (begun) await auth.disableAuthMfa({ id: begun.id })
  const { secret, otpauth_url } = await auth.startAuthMfa({ auth_identity_id, provider: "totp", label, issuer })
  if (!secret || !otpauth_url) throw new Error("The key of a second step was not made")
  return { key: secret, address: otpauth_url }
}

/**
 * From now on signing in asks for a code.
 * @returns recovery codes
 * @throws CodedError `code_wrong`, or `code_state` when nothing was begun
 */
export async function confirmMemberCode(
  container: MedusaContainer,
  auth_identity_id: string,
  code: string,
): Promise<string[]> {
  const begun = await factorOf(container, auth_identity_id, "pending")
  if (!begun) throw new CodedError("code_state", "No second step was begun")
  await provingCode(authOf(container).verifyAuthMfa({ id: begun.id, auth_identity_id, code }))
  return newCodes(container, auth_identity_id)
}

/** Signing in asks for the password alone again. @throws CodedError `code_wrong`, `code_state` */
export async function switchOffMemberCode(
  container: MedusaContainer,
  auth_identity_id: string,
  code: string,
): Promise<void> {
  const factor = await factorOf(container, auth_identity_id, "enabled")
  if (!factor) throw new CodedError("code_state", "No code is asked for")
  await provingCode(authOf(container).disableAuthMfa({ id: factor.id, ...methodOf(code) }))
}

/** New recovery codes; the earlier ones open nothing more. @throws CodedError `code_wrong`, `code_state` */
export async function renewRecoveryCodes(
  container: MedusaContainer,
  auth_identity_id: string,
  code: string,
): Promise<string[]> {
  await proveMemberCode(container, auth_identity_id, code)
  return newCodes(container, auth_identity_id)
}

/** The member shows once more that they hold the phone, or a code kept for need. @throws CodedError `code_wrong`, `code_state` */
export async function proveMemberCode(
  container: MedusaContainer,
  auth_identity_id: string,
  code: string,
): Promise<void> {
  const auth = authOf(container)
  if (!(await isCodeNeeded(container, auth_identity_id))) throw new CodedError("code_state", "No code is asked for")
  const { id } = await auth.createAuthMfaChallenge({ auth_identity_id })
  await provingCode(auth.verifyAuthMfaChallenge({ id, auth_identity_id, ...methodOf(code) }))
}

async function newCodes(container: MedusaContainer, auth_identity_id: string): Promise<string[]> {
  const { codes } = await authOf(container).generateAuthMfaRecoveryCodes({ auth_identity_id })
  return codes
}

const refusals: string[] = [MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA]

/** Core says in words only that a code is not right. */
async function provingCode<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    if (!refusals.includes((cause as MedusaError | null)?.type ?? "")) throw cause
    throw new CodedError("code_wrong", "The code is not right")
  }
}
