import type { DeskRules } from "./desk-rule"

export const joiningRules: DeskRules = {}
