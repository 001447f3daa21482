import { Module } from "@medusajs/framework/utils"
import MemberSessionModuleService from "./service"

export const MEMBER_SESSION_MODULE = "member_session"

export default Module(MEMBER_SESSION_MODULE, { service: MemberSessionModuleService })
