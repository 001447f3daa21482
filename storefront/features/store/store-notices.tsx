import { Notice } from "@/ui/notice"
import type { StoreNotice } from "./store-notice"

/** What visitors of a store should know now; stands in the page before there is anything, so that it is read out when it comes. */
export function StoreNotices({ notices, className = "" }: { notices: readonly StoreNotice[]; className?: string }) {
  return (
    <div role="status" className={notices.length ? `grid gap-2 ${className}` : "m-0"}>
      {notices.map(({ tone, title, text }) => (
        <Notice key={`${title} ${text}`} tone={tone} title={title}>
          {text && <p>{text}</p>}
        </Notice>
      ))}
    </div>
  )
}
