import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COURSE_MODULE } from "../../modules/course"
import type CourseModuleService from "../../modules/course/service"
import { type NewCourse, startCourses } from "../start-courses"

/** Gives every order of a purchase its deadlines, in one insert. */
export const startCoursesStep = createStep(
  "start-courses",
  async (orders: NewCourse[], { container }) => {
    const ids = await startCourses(container, orders)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const courses: CourseModuleService = container.resolve(COURSE_MODULE)
    await courses.deleteOrderCourses(ids)
  },
)
