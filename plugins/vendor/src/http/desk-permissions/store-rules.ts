import type { DeskRules } from "./desk-rule"

export const storeRules: DeskRules = {}
