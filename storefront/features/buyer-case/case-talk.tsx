import type { OrderCase } from "@opop/vendor/contract/order-case"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { routes } from "@/lib/routes"

/** Ours at the right, everybody else's at the left; who spoke is always said as well. */
const looks = {
  buyer: "justify-self-end bg-brand-soft",
  cooperative: "justify-self-start bg-sunken",
  province: "justify-self-start bg-accent-soft",
  programme: "justify-self-center bg-sunken",
} as const

type Props = { lng: Language; number: string; one: OrderCase }

/** What was said and done about a case, oldest first, with its photos. */
export function CaseTalk({ lng, number, one }: Props) {
  const t = getT(lng, "purchase")
  return (
    <section aria-label={t("case.talk")} className="rounded-md border border-line bg-raised p-4 sm:p-5">
      <h2 className="mb-3 text-lg tracking-normal">{t("case.talk")}</h2>
      <ol className="grid gap-3">
        {one.messages.map((message) => {
          const by = t(`case.by.${message.by}`)
          return (
            <li key={message.id} className={`max-w-[85%] rounded-md px-4 py-3 ${looks[message.by]}`}>
              <p className="text-sm">
                <strong>{by}</strong> {t(`case.action.${message.action}`)}
              </p>
              {message.text && <p className="mt-1 whitespace-pre-line wrap-anywhere">{message.text}</p>}
              {message.photos.length > 0 && (
                <ul className="mt-2 flex flex-wrap gap-2">
                  {message.photos.map((photo, index) => (
                    <li key={photo}>
                      <a href={routes.buyerCasePhoto(number, one.id, photo)} target="_blank" rel="noreferrer">
                        {/* biome-ignore lint/performance/noImgElement: private, and already as small as it will be */}
                        <img
                          src={routes.buyerCasePhoto(number, one.id, photo)}
                          alt={t("case.photo", { number: index + 1, by })}
                          width={96}
                          height={96}
                          loading="lazy"
                          className="size-24 rounded-sm bg-raised object-cover"
                        />
                      </a>
                    </li>
                  ))}
                </ul>
              )}
              <p className="mt-1 text-xs text-muted">
                <time dateTime={message.at}>{formatMoment(message.at, lng)}</time>
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
