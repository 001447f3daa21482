import { Module } from "@medusajs/framework/utils"
import HalalModuleService from "./service"

export const HALAL_MODULE = "halal"

export default Module(HALAL_MODULE, { service: HalalModuleService })
