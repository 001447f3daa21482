import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import PpnProvider from "./service"

export default ModuleProvider(Modules.TAX, { services: [PpnProvider] })
