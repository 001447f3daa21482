import { MedusaService } from "@medusajs/framework/utils"
import TransferReversal from "./models/transfer-reversal"

/** What was taken back of transfers to cooperatives' accounts at Stripe. */
export default class ConnectModuleService extends MedusaService({ TransferReversal }) {}
