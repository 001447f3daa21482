import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import ShareProvider from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [ShareProvider] })
