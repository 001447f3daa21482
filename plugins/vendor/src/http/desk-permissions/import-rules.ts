import type { DeskRules } from "./desk-rule"

export const importRules: DeskRules = {}
