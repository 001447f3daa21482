import { type Profile, roundedProfile } from "./rounded-profile"

export type BottleForm = {
  profile: Profile
  /** At its widest. */
  radius: number
  neck: number
  /** Height at which the cap sits. */
  mouth: number
  level: number
  /** Foot and head of the label. */
  label: readonly [number, number]
  /** Up to here the window's light is straight. */
  shoulder: number
}

/** For sauces and syrups. */
export const longNeck: BottleForm = {
  profile: roundedProfile([
    [120, 0],
    [158, 0, 26],
    [158, 470, 130],
    [58, 610, 90],
    [54, 700, 10],
    [54, 720],
  ]),
  radius: 158,
  neck: 54,
  mouth: 700,
  level: 600,
  label: [70, 404],
  shoulder: 440,
}

/** For oils, lotions and what is washed with. */
export const roundShoulder: BottleForm = {
  profile: roundedProfile([
    [140, 0],
    [182, 0, 30],
    [182, 520, 120],
    [70, 560, 30],
    [66, 600, 8],
    [66, 620],
  ]),
  radius: 182,
  neck: 66,
  mouth: 604,
  level: 500,
  label: [62, 410],
  shoulder: 450,
}

/** For juice and milk. */
export const broad: BottleForm = {
  profile: roundedProfile([
    [130, 0],
    [172, 0, 34],
    [172, 190, 40],
    [166, 300, 60],
    [172, 440, 120],
    [84, 620, 60],
    [78, 660, 8],
    [78, 690],
  ]),
  radius: 172,
  neck: 78,
  mouth: 668,
  level: 596,
  label: [80, 420],
  shoulder: 460,
}
