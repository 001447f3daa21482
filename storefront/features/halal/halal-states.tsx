import type { HalalStatus } from "@opop/halal/contract/halal-status"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { HalalSign } from "./halal-sign"

const kinds: readonly HalalStatus["kind"][] = ["certified", "exempt", "in_process", "revoked", "none"]

/** The five states with their signs, as product pages show them. */
export function HalalStates({ lng }: { lng: Language }) {
  const t = getT(lng, "halal")
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised">
      {kinds.map((kind) => (
        <li key={kind} className="flex gap-4 p-4 sm:gap-6 sm:p-6">
          <span className="grid w-13 shrink-0 place-items-center self-start">
            <HalalSign kind={kind} />
          </span>
          <div className="sm:grid sm:flex-1 sm:grid-cols-[15rem_1fr] sm:gap-6">
            <h3 className={`text-lg leading-snug ${kind === "certified" ? "text-halal" : ""}`}>
              {t(`state.${kind}.title`)}
            </h3>
            <p className="mt-1 text-muted sm:mt-0">{t(`state.${kind}.meaning`)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
