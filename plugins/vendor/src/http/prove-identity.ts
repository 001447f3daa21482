import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { isCodeNeeded, proveMemberCode } from "../workflows/member-code"
import { deskOf } from "./bind-cooperative"
import { signInAgain } from "./sign-in-again"

/**
 * Before money goes elsewhere: the member signs in again, with the password and, where signing in asks for one, with a code. The
 * routes that ask for it are limited like a sign-in.
 * @throws CodedError `password_wrong`, `code_wrong`
 */
export async function proveIdentity(
  req: AuthenticatedMedusaRequest,
  { password, code = "" }: { password: string; code?: string | undefined },
): Promise<void> {
  const { auth_identity_id } = req.auth_context
  await signInAgain(req.scope, deskOf(req).member_id, password)
  if (await isCodeNeeded(req.scope, auth_identity_id)) await proveMemberCode(req.scope, auth_identity_id, code)
}
