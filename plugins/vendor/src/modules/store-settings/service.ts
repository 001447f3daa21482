import { MedusaService } from "@medusajs/framework/utils"
import StoreSetting from "./models/store-setting"

/** How each cooperative runs its store; one without a row runs it by the defaults. Written by `workflows/change-store` alone. */
export default class StoreSettingsModuleService extends MedusaService({ StoreSetting }) {}
