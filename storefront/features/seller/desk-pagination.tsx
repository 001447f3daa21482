import type { Route } from "next"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Pagination } from "@/ui/pagination"

type Props = { lng: Language; page: number; pages: number; href: (page: number) => Route }

/** The pages of a list at the desk, with its larger targets. */
export function DeskPagination({ lng, page, pages, href }: Props) {
  const t = getT(lng, "common")
  return (
    <div className="mt-6 [&_a]:min-h-12 [&_a]:min-w-12">
      <Pagination
        page={page}
        pages={pages}
        href={href}
        texts={{
          label: t("pagination.label"),
          previous: t("pagination.previous"),
          next: t("pagination.next"),
          page: (number) => t("pagination.page", { page: number }),
        }}
      />
    </div>
  )
}
