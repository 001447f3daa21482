import { MedusaService } from "@medusajs/framework/utils"
import OrderCourse from "./models/order-course"
import OrderParcel from "./models/order-parcel"
import ShareRefund from "./models/share-refund"

/** How each order goes on after it was placed, in which parcels it leaves, and what of its share was asked back. */
export default class CourseModuleService extends MedusaService({ OrderCourse, OrderParcel, ShareRefund }) {}
