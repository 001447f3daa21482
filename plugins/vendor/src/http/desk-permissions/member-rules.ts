import type { DeskRules } from "./desk-rule"

export const memberRules: DeskRules = {}
