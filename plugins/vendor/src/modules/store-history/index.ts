import { Module } from "@medusajs/framework/utils"
import StoreHistoryModuleService from "./service"

export const STORE_HISTORY_MODULE = "store_history"

export default Module(STORE_HISTORY_MODULE, { service: StoreHistoryModuleService })
