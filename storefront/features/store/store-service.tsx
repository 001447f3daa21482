import type { CooperativeDetail } from "@opop/vendor/contract/cooperative"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { ChatIcon } from "@/ui/icons/chat-icon"

type Props = { lng: Language; cooperative: CooperativeDetail }

/** How soon it sends, what it takes back, and where to ask. */
export function StoreService({ lng, cooperative: { handling_days, returns, whatsapp } }: Props) {
  const t = getT(lng, "store")
  return (
    <section aria-label={t("service.title")} className="rounded-md border border-line bg-raised px-5 py-4">
      <h2 className="text-lg tracking-normal">{t("service.title")}</h2>
      <dl className="mt-2 grid gap-2 text-sm">
        <div>
          <dt className="text-muted">{t("service.handling")}</dt>
          <dd className="text-base">{t("service.handling_days", { count: handling_days })}</dd>
        </div>
        <div>
          <dt className="text-muted">{t("service.returns")}</dt>
          <dd className="text-base whitespace-pre-line wrap-anywhere">
            {t(`service.returns_${returns.choice}`)}
            {returns.text && ` ${returns.text}`}
          </dd>
        </div>
      </dl>
      {whatsapp && (
        <a
          href={`https://wa.me/${whatsapp}`}
          rel="nofollow noopener noreferrer"
          target="_blank"
          className="mt-3 flex min-h-12 items-center gap-2 font-semibold text-brand hover:underline"
        >
          <ChatIcon className="size-5" />
          {t("service.whatsapp")}
        </a>
      )}
    </section>
  )
}
