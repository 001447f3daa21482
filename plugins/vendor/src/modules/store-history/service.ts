import { MedusaService } from "@medusajs/framework/utils"
import StoreChange from "./models/store-change"

/** What was changed in each store, by whom. */
export default class StoreHistoryModuleService extends MedusaService({ StoreChange }) {}
