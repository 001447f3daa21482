"use server"

import { changeStoreShipping } from "@opop/vendor/contract/store-settings"
import { formLanguage } from "@/features/account/form-language"
import { checkedOf, valuesOf } from "@/features/seller/checked-of"
import { formTexts } from "@/features/seller/form-texts"
import type { TaskState } from "@/features/seller/task-state"
import { saveStore } from "./save-store"

const origin = ["street", "district", "postcode", "phone"] as const

/** Where and how it sends: `lng`, `version`, the address, `handling_days`, `couriers`. */
export async function saveShipping(_previous: TaskState, form: FormData): Promise<TaskState> {
  const typed = {
    ...formTexts(form, [...origin, "handling_days"]),
    couriers: checkedOf(form, "couriers"),
  }
  const { version } = formTexts(form, ["version"])
  return saveStore({
    ...{
      lng: formLanguage(form),
      task: "shipping",
      path: "/vendor/store/shipping",
      schema: changeStoreShipping,
      typed,
    },
    body: {
      version: Number(version),
      origin: formTexts(form, origin),
      handling_days: Number(formTexts(form, ["handling_days"])["handling_days"]),
      couriers: valuesOf(typed.couriers),
    },
    names: Object.fromEntries(origin.map((name) => [`origin.${name}`, name])),
  })
}
