import type { Language } from "@/i18n/languages"
import { Button } from "@/ui/button"
import { SignOutIcon } from "@/ui/icons/sign-out-icon"
import type { NextPlace } from "./next-place"
import { signOut } from "./sign-out"

type Props = { lng: Language; text: string; from?: NextPlace; className?: string }

/** Signs out of everything in this browser; a form, so that it works without a script and no link can do it. */
export function SignOutForm({ lng, text, from = "account", className = "" }: Props) {
  return (
    <form action={signOut} className={className}>
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="from" value={from} />
      <Button look="secondary" className="min-h-12">
        <SignOutIcon />
        {text}
      </Button>
    </form>
  )
}
