import { createView } from "../drawing/view"

/** All small things are seen from the same height. */
export const propView = createView({ foot: [0, 0], pitch: 22 })
