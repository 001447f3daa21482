import { defineMiddlewares } from "@medusajs/framework/http"
import { codedErrorHandler } from "../http/coded-error-handler"
import { rateLimits } from "../http/rate-limits"

export default defineMiddlewares({ errorHandler: codedErrorHandler, routes: rateLimits() })
