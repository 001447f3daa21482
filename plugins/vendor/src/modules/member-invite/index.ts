import { Module } from "@medusajs/framework/utils"
import MemberInviteModuleService from "./service"

export const MEMBER_INVITE_MODULE = "member_invite"

export default Module(MEMBER_INVITE_MODULE, { service: MemberInviteModuleService })
