import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Link } from "@/ui/link"

/** For a buyer who cannot get in: there is no link to mail yet, but an order can be found without an account. */
export function ForgotPassword({ lng }: { lng: Language }) {
  const t = getT(lng, "account")
  return (
    <p>
      {t("sign_in.forgot")}{" "}
      <Link href={routes.purchases(lng)} className="font-semibold whitespace-nowrap text-brand hover:underline">
        {t("sign_in.track")}
      </Link>
    </p>
  )
}
