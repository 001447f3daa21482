import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"

/**
 * The sign-in at the desk of a buyer who has become a member with this very request, so that they need not type their password once
 * more. Never for somebody who was a member before: a buyer's token must not open a desk. Says what core's own token would say.
 */
export function memberToken({ auth_context, scope }: AuthenticatedMedusaRequest, member_id: string): string {
  const { http } = scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { auth_identity_id, auth_provider, mfa_enabled = false, mfa_challenge_completed_at = null } = auth_context
  return generateJwtToken(
    {
      ...{ actor_id: member_id, actor_type: "member", auth_identity_id },
      ...(auth_provider ? { auth_provider } : {}),
      ...{ mfa_enabled, mfa_challenge_completed_at },
      app_metadata: { ...auth_context.app_metadata, member_id },
      user_metadata: auth_context.user_metadata ?? {},
    },
    { secret: http.jwtSecret, expiresIn: http.jwtExpiresIn, jwtOptions: http.jwtOptions },
  )
}
