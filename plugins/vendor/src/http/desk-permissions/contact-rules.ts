import type { DeskRules } from "./desk-rule"

export const contactRules: DeskRules = {}
