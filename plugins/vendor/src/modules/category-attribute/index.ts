import { Module } from "@medusajs/framework/utils"
import CategoryAttributeModuleService from "./service"

export const CATEGORY_ATTRIBUTE_MODULE = "category_attribute"

export default Module(CATEGORY_ATTRIBUTE_MODULE, { service: CategoryAttributeModuleService })
