import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import MidtransProvider from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [MidtransProvider] })
