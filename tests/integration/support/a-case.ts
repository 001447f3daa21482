import { randomUUID } from "node:crypto"
import { createRequire } from "node:module"
import type { MedusaContainer } from "@medusajs/framework/types"
import { photo } from "./photos"

type Cases = { open: (row: object, message: object) => Promise<boolean> }

/** An open case of this order with a photo, written without asking whether it may be opened. */
export async function aCase(
  container: MedusaContainer,
  { order_id, cooperative_id }: { order_id: string; cooperative_id: string },
): Promise<{ case: string; photo: string }> {
  const id = `ocase_${randomUUID().replaceAll("-", "")}`
  const { keepPrivatePicture } = createRequire(import.meta.url)("@opop/media/workflows/keep-private-picture")
  const picture: string = await keepPrivatePicture(container, await photo(), `order-case:${id}`)
  const cases = container.resolve("order_case") as unknown as Cases
  await cases.open(
    {
      ...{ id, order_id, cooperative_id, order_number: 1, purchase_id: "purch_any", key: id },
      ...{ kind: "problem", reason: "other", lines: [], wanted: 0, goods_back: false, deadline: null },
    },
    { by: "buyer", actor_id: null, action: "open", text: "?", photos: [picture] },
  )
  return { case: id, photo: picture }
}
