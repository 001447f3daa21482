import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CodedError } from "../domain/coded-error"
import { COOPERATIVE_MODULE } from "../modules/cooperative"
import type CooperativeModuleService from "../modules/cooperative/service"

/**
 * A member proves once more that it is they who sit at the desk. The routes that ask for it are limited like a sign-in.
 * @throws CodedError `password_wrong`
 */
export async function signInAgain(container: MedusaContainer, member_id: string, password: string): Promise<void> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const auth: IAuthModuleService = container.resolve(Modules.AUTH)
  const { email } = await cooperatives.retrieveMember(member_id, { select: ["email"] })
  const { success, authIdentity } = await auth.authenticate("emailpass", { body: { email, password } } as never)
  if (success && authIdentity?.app_metadata?.["member_id"] === member_id) return
  throw new CodedError("password_wrong", "The password is not right")
}
