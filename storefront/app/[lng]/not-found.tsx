import { lng as currentLanguage } from "next/root-params"
import { MissingView } from "@/features/shell/missing-view"
import { defaultLanguage, isLanguage } from "@/i18n/languages"

export default async function NotFound() {
  const lng = await currentLanguage()
  return <MissingView lng={isLanguage(lng) ? lng : defaultLanguage} />
}
