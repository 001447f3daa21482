import { MedusaService } from "@medusajs/framework/utils"
import Cooperative from "./models/cooperative"
import Member from "./models/member"
import Membership from "./models/membership"

/** Cooperatives, their members and roles. */
export default class CooperativeModuleService extends MedusaService({ Cooperative, Member, Membership }) {}
