import type { HalalStatus } from "@opop/halal/contract/halal-status"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { halalAuthority } from "@/lib/authority"
import { formatDate } from "@/lib/dates"
import { routes } from "@/lib/routes"
import { HalalUnfold } from "@/ui/halal-unfold"
import { Link } from "@/ui/link"
import { HalalSign } from "./halal-sign"

type Props = { lng: Language; status: HalalStatus }

/** What may be said of a product: its state, plainly, with number and day where there is a certificate. */
export function HalalPanel({ lng, status }: Props) {
  const t = getT(lng, "halal")
  const { kind } = status
  const certified = kind === "certified"
  const link = "inline-flex min-h-8 items-center font-semibold text-brand underline"
  return (
    <HalalUnfold
      sign={<HalalSign kind={kind} />}
      title={t(`state.${kind}.title`)}
      summary={summaryOf(status, lng)}
      certified={certified}
      facts={
        certified
          ? [
              { name: t("panel.number"), value: status.number },
              { name: t("panel.issuer"), value: status.issuer },
              { name: t("panel.verified_on"), value: formatDate(status.verified_on, lng) },
            ]
          : []
      }
    >
      <p>{t(`state.${kind}.meaning`)}</p>
      <p className="flex flex-wrap gap-x-5">
        <Link href={routes.halal(lng)} className={link}>
          {t("panel.learn")}
        </Link>
        {certified && (
          <a href={halalAuthority} target="_blank" rel="noopener noreferrer" className={link}>
            {t("panel.check")}
          </a>
        )}
      </p>
    </HalalUnfold>
  )
}

function summaryOf(status: HalalStatus, lng: Language): string {
  const t = getT(lng, "halal")
  if (status.kind === "certified") return t("state.certified.summary", { date: formatDate(status.verified_on, lng) })
  if (status.kind === "exempt") return t("state.exempt.summary", { rule: status.rule })
  return t(`state.${status.kind}.summary`)
}
