import { MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { completePurchaseWorkflow } from "../complete-purchase"

/**
 * Core completes carts on its own when a payment webhook arrives, and would make one order of everything. Throwing here
 * would not do: core would refund the captured payment. So the purchase is completed our way first, inside core's lock; the
 * orders are then linked to the cart, which makes core keep the payment, and core is stopped.
 */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  const { result } = await completePurchaseWorkflow(container).run({ input: { cart_id: cart.id, lock_held: true } })
  throw new MedusaError(MedusaError.Types.CONFLICT, `Cart ${cart.id} is completed as purchase ${result.id}`)
})
