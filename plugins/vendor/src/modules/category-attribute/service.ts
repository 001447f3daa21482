import { MedusaService } from "@medusajs/framework/utils"
import CategoryAttribute from "./models/category-attribute"
import CategoryDemand from "./models/category-demand"

/** What is asked about the products of each category. */
export default class CategoryAttributeModuleService extends MedusaService({ CategoryAttribute, CategoryDemand }) {}
