import { MedusaService } from "@medusajs/framework/utils"
import DeskEvent from "./models/desk-event"

/** What has just happened that a desk should hear of at once. */
export default class DeskEventModuleService extends MedusaService({ DeskEvent }) {}
