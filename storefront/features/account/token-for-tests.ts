type Claims = { actor_id?: string; actor_type?: string; exp?: unknown; app_metadata?: unknown }

/** A token as the backend makes it, but for its signature; for tests. */
export function tokenForTests({ actor_type = "customer", actor_id = `${actor_type}_1`, ...rest }: Claims = {}): string {
  const claims = { actor_id, actor_type, exp: 2_000_000_000, app_metadata: { [`${actor_type}_id`]: actor_id }, ...rest }
  return `head.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`
}
