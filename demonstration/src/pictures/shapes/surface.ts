/** A surface of the object: u from -1 (its left) to 1, v from 0 (its foot) to 1, to a place in its own space. */
export type Surface = (u: number, v: number) => readonly [x: number, y: number, z: number]

/** A part of it. */
export type SurfacePart = readonly [left: number, foot: number, right: number, head: number]
