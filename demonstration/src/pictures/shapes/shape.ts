import type { Room } from "../scene/place-props"
import type { Stage } from "./stage"

export type Shape = { draw(stage: Stage): string; room: Room }
