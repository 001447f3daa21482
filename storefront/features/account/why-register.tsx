import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { CheckIcon } from "@/ui/icons/check-icon"
import { DoorAside } from "./door-aside"
import type { NextPlace } from "./next-place"

const reasons = ["together", "number", "free"] as const

/** What an account is good for, and that nobody needs one. */
export function WhyRegister({ lng, next }: { lng: Language; next: NextPlace | undefined }) {
  const t = getT(lng, "account")
  return (
    <DoorAside title={t("why.title")}>
      <ul className="mt-5 grid gap-3">
        {reasons.map((reason) => (
          <li key={reason} className="flex gap-3">
            <CheckIcon className="mt-0.5 size-5 text-accent" />
            {t(`why.${reason}`)}
          </li>
        ))}
      </ul>
      <div className="mt-7">
        <ButtonLink href={routes.register(lng, { next })} look="accent">
          {t("why.register")}
        </ButtonLink>
      </div>
    </DoorAside>
  )
}
