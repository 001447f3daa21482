import type { Profile } from "./rounded-profile"

/** What fills a vessel: its section less the thickness of the wall, up to the level. */
export function insideOf(profile: Profile, wall: number, level: number): Profile {
  const height = level - wall * 1.6
  return profile.filter(([, y]) => y <= level).map(([r, y]) => [r - wall, wall * 1.6 + (y / level) * height] as const)
}
