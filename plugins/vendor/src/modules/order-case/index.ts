import { Module } from "@medusajs/framework/utils"
import OrderCaseModuleService from "./service"

export const ORDER_CASE_MODULE = "order_case"

export default Module(ORDER_CASE_MODULE, { service: OrderCaseModuleService })
