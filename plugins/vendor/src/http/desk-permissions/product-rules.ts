import type { DeskRules } from "./desk-rule"

export const productRules: DeskRules = {}
