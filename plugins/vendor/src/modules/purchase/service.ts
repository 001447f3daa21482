import { MedusaService } from "@medusajs/framework/utils"
import Purchase from "./models/purchase"

/** Purchases. */
export default class PurchaseModuleService extends MedusaService({ Purchase }) {}
