import { Module } from "@medusajs/framework/utils"
import ConnectModuleService from "./service"

export const CONNECT_MODULE = "connect"

export default Module(CONNECT_MODULE, { service: ConnectModuleService })
