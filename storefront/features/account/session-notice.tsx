import { AnnounceCart } from "@/features/cart/announce-cart"
import { ForgetDrafts } from "@/features/seller/forget-drafts"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Notice } from "@/ui/notice"

type Props = {
  lng: Language
  /** A sign-in of this browser that the backend no longer takes. */
  ended: boolean
  /** `cart` or `1` right after signing out: see `signOut`. */
  out: unknown
  /** Signing in took longer than a code is waited for. */
  late?: boolean
}

/** Why one sees the sign-in: signed out just now, or too long ago. Nothing for somebody who simply came. */
export function SessionNotice({ lng, ended, out, late = false }: Props) {
  const t = getT(lng, "account")
  if (late)
    return (
      <Notice tone="info" className="mb-6">
        {t("code.late")}
      </Notice>
    )
  if (ended)
    return (
      <Notice tone="info" className="mb-6">
        {t("sign_in.ended")}
      </Notice>
    )
  if (out !== "cart" && out !== "1") return null
  return (
    <Notice tone="success" role="status" className="mb-6">
      {t(out === "cart" ? "sign_in.signed_out" : "sign_in.signed_out_member")}
      <AnnounceCart />
      <ForgetDrafts />
    </Notice>
  )
}
