import { MedusaService } from "@medusajs/framework/utils"
import OrderCourse from "./models/order-course"

/** Stand-in: how each order goes on after it was placed. */
export default class CourseModuleService extends MedusaService({ OrderCourse }) {}
