/** Who does something at the desk, for which cooperative: as `bindCooperative` found them. */
export type Desk = { cooperative_id: string; member_id: string }
