import { Module } from "@medusajs/framework/utils"
import ApplicationModuleService from "./service"

export const APPLICATION_MODULE = "application"

export default Module(APPLICATION_MODULE, { service: ApplicationModuleService })
