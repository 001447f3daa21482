"use server"

import { cookies } from "next/headers"
import { formLanguage } from "@/features/account/form-language"
import { keepChosenStore } from "@/features/seller/chosen-store"
import { finishTask } from "@/features/seller/finish-task"
import { formTexts } from "@/features/seller/form-texts"
import { routes } from "@/lib/routes"

/** The cooperative to work in from now on: `lng`, `cooperative`. Whether one may, the backend says at the next page. */
export async function chooseStore(form: FormData): Promise<void> {
  const lng = formLanguage(form)
  const { cooperative = "" } = formTexts(form, ["cooperative"])
  if (/^\w{1,60}$/.test(cooperative)) keepChosenStore(await cookies(), cooperative)
  finishTask(routes.seller(lng))
}
