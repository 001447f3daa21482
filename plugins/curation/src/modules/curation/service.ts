import { MedusaService } from "@medusajs/framework/utils"
import Placement from "./models/placement"

/** Featured places. */
export default class CurationModuleService extends MedusaService({ Placement }) {}
