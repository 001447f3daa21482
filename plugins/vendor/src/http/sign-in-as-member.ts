import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { IAuthModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { generateJwtTokenForAuthIdentity } from "@medusajs/medusa/api/auth/utils/generate-jwt-token"

/**
 * A member's token for the identity behind this request, as Medusa renews one: whoever is signed in with it has proven already what
 * there is to prove, a second factor included.
 */
export async function signInAsMember(req: AuthenticatedMedusaRequest): Promise<string> {
  const auth: IAuthModuleService = req.scope.resolve(Modules.AUTH)
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { auth_identity_id, auth_provider, mfa_enabled, mfa_challenge_completed_at } = req.auth_context as Context
  const authIdentity = await auth.retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
  return generateJwtTokenForAuthIdentity(
    {
      ...{ authIdentity, actorType: "member", authProvider: auth_provider ?? "emailpass", container: req.scope },
      ...(mfa_enabled === undefined ? {} : { mfaEnabled: mfa_enabled }),
      ...(mfa_challenge_completed_at ? { mfaChallengeCompletedAt: mfa_challenge_completed_at } : {}),
    } as never,
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn, options: http.jwtOptions } as never,
  )
}

type Context = {
  auth_identity_id: string
  auth_provider?: string
  mfa_enabled?: boolean
  mfa_challenge_completed_at?: string | null
}
