import { Module } from "@medusajs/framework/utils"
import DeskEventModuleService from "./service"

export const DESK_EVENT_MODULE = "desk_event"

export default Module(DESK_EVENT_MODULE, { service: DeskEventModuleService })
