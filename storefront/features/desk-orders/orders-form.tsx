import type { ReactNode } from "react"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { Button } from "@/ui/button"
import { packSelected } from "./pack-selected"
import type { OrdersAsked } from "./read-orders-query"

type Props = { lng: Language; tab: OrdersAsked["tab"]; any: boolean; children: ReactNode }

const size = "min-h-12 flex-1"

/** What can be done with several orders at once: print their papers, mark them packed. Works without a script. */
export function OrdersForm({ lng, tab, any, children }: Props) {
  const t = getT(lng, "desk-orders")
  if (!any) return children
  return (
    <form action="/api/desk/papers" method="get" target="_blank" rel="noopener">
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="tab" value={tab} />
      {children}
      <fieldset className="mt-4 rounded-md border border-line bg-raised p-4 print:hidden">
        <legend className="float-left mb-1 w-full font-semibold">{t("papers.selected")}</legend>
        <p className="mb-2 clear-both text-sm text-muted">{t("papers.hint")}</p>
        <div className="mb-2 flex flex-wrap gap-x-5">
          {(["a6", "a4"] as const).map((sheet) => (
            <label key={sheet} className="flex min-h-12 items-center gap-2.5 text-sm">
              <input
                type="radio"
                name="sheet"
                value={sheet}
                defaultChecked={sheet === "a6"}
                className="size-5 accent-brand"
              />
              {t(`papers.${sheet}`)}
            </label>
          ))}
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Button name="paper" value="label" look="secondary" className={size}>
            {t("papers.label")}
          </Button>
          <Button name="paper" value="packing-list" look="secondary" className={size}>
            {t("papers.list")}
          </Button>
          <Button formAction={packSelected} formTarget="_self" className={size}>
            {t("pack.submit")}
          </Button>
        </div>
      </fieldset>
    </form>
  )
}
