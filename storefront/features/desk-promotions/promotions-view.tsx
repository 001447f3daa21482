import type { MemberRole } from "@opop/vendor/contract/desk"
import { promotionsPerPage } from "@opop/vendor/contract/promotion"
import { DeskPagination } from "@/features/seller/desk-pagination"
import { DoneNotice } from "@/features/seller/done-notice"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import type { Promotions } from "./load-promotions"
import { PromotionCard } from "./promotion-card"

const deeds = ["created", "changed", "ended"] as const
type Props = { lng: Language; role: MemberRole; page: number; answer: Promotions; done: unknown }

/** The cooperative's promotions and the way to a new one. */
export function PromotionsView({ lng, role, page, answer: { promotions, count }, done: asked }: Props) {
  const t = getT(lng, "desk-promotions")
  const done = deeds.find((deed) => deed === asked)
  const mayChange = role === "owner" || role === "catalogue"
  const add = mayChange && (
    <ButtonLink href={routes.deskNewPromotion(lng)} size="large">
      {t("new.title")}
    </ButtonLink>
  )
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-title">{t("title")}</h1>
        {promotions.length > 0 && add}
      </div>
      {done && <DoneNotice>{t(`done.${done}`)}</DoneNotice>}
      {promotions.length ? (
        <ol className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
          {promotions.map((promotion) => (
            <li key={promotion.id}>
              <PromotionCard lng={lng} promotion={promotion} mayChange={mayChange} />
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState title={t("none.title")} actions={add}>
          <p>{t("none.text")}</p>
        </EmptyState>
      )}
      <DeskPagination
        lng={lng}
        page={page}
        pages={Math.ceil(count / promotionsPerPage)}
        href={(number) => routes.deskPromotions(lng, { page: number > 1 ? number : undefined })}
      />
    </>
  )
}
