import { Module } from "@medusajs/framework/utils"
import PrivateDocumentModuleService from "./service"

export const PRIVATE_DOCUMENT_MODULE = "private_document"

export default Module(PRIVATE_DOCUMENT_MODULE, { service: PrivateDocumentModuleService })
