import { spot } from "../scene/spot"
import type { PropKit } from "./prop"

/** The shadow under a small thing: a wide soft one to the right, a tight one below. */
export function ground({ paint, tint }: PropKit, x: number, y: number, half: number, deep = half * 0.3): string {
  return (
    spot(paint, x + half * 0.3, y + deep * 0.1, half * 1.35, deep * 1.35, tint.shadow, 0.32) +
    spot(paint, x + half * 0.08, y + deep * 0.12, half * 1.02, deep * 0.8, tint.shadow, 0.42)
  )
}
