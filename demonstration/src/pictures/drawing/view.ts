import type { Point } from "./point"

/** Where a point of the object's own space falls in the picture: x to the right, y up from the table, z towards the viewer. */
export type View = (x: number, y: number, z: number) => Point

type Camera = {
  /** Where the object's origin stands in the picture. */
  foot: Point
  /** How far the object is turned, degrees; positive shows its right side less. */
  yaw?: number
  /** How far the camera looks down, degrees. */
  pitch: number
  /** How large it is drawn. */
  size?: number
  /** How far away it stands; a long lens keeps edges calm. */
  reach?: number
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function createView({ foot, yaw = 0, pitch, size = 1, reach = 4200 }: Camera): View {
  const [cosYaw, sinYaw] = [Math.cos(radians(yaw)), Math.sin(radians(yaw))]
  const [cosPitch, sinPitch] = [Math.cos(radians(pitch)), Math.sin(radians(pitch))]
  return (x, y, z) => {
    const across = (x * cosYaw + z * sinYaw) * size
    const forward = (z * cosYaw - x * sinYaw) * size
    const up = y * size
    const scale = reach / (reach - forward * cosPitch - up * sinPitch)
    return [foot[0] + across * scale, foot[1] - (up * cosPitch - forward * sinPitch) * scale]
  }
}
