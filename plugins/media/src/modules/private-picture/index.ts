import { Module } from "@medusajs/framework/utils"
import PrivatePictureModuleService from "./service"

export const PRIVATE_PICTURE_MODULE = "private_picture"

export default Module(PRIVATE_PICTURE_MODULE, { service: PrivatePictureModuleService })
