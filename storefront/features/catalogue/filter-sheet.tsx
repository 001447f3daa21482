"use client"

import type { Route } from "next"
import { type FormEvent, type ReactNode, useRef } from "react"
import { Button } from "@/ui/button"
import { CloseIcon } from "@/ui/icons/close-icon"
import { useCatalogueNavigation } from "./catalogue-navigation"
import { filterFormId, filterOpenerId, filterSheetId } from "./filter-ids"
import { useFilterForm } from "./use-filter-form"
import { useModalPopover } from "./use-modal-popover"

type Props = {
  path: Route
  arrived: Route
  texts: { title: string; close: string; show: string; counting: string; apply: string }
  /** Takes everything back; there when something is chosen. */
  clear: ReactNode
  children: ReactNode
}

/** From here on the filters stand beside the results; `lg` of the style sheet. */
const beside = "(min-width: 64rem)"

/**
 * The filters: beside the results on a desk, a sheet from below on a phone. A popover, so that its button opens it without a script;
 * a script adds that nothing behind it can be reached.
 */
export function FilterSheet({ path, arrived, texts, clear, children }: Props) {
  const { pending } = useCatalogueNavigation()
  const sheet = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const steps = useRef(0)
  const onOpen = () => {
    steps.current = 0
  }
  const popover = useModalPopover({ sheet, openerId: filterOpenerId, notWhere: beside, onOpen })
  const isOneStep = () => popover.isOpen() && steps.current++ > 0
  const { apply, change, flush } = useFilterForm({ form, path, arrived, isOneStep })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    apply()
    popover.close()
  }
  return (
    <div
      ref={sheet}
      id={filterSheetId}
      popover="auto"
      {...(popover.modal && { role: "dialog", "aria-modal": true, "aria-label": texts.title })}
      onBeforeToggle={popover.onBeforeToggle}
      onToggle={popover.onToggle}
      className="inset-x-0 top-auto bottom-0 m-0 max-h-[92dvh] w-full max-w-none rounded-t-lg border-0 bg-raised p-0 text-ink transition-transform duration-200 ease-out backdrop:bg-shade/60 open:flex starting:open:translate-y-10 lg:sticky lg:top-22 lg:bottom-auto lg:-mx-2 lg:block lg:max-h-[calc(100dvh-7rem)] lg:w-auto lg:overflow-y-auto lg:rounded-none lg:bg-transparent lg:px-2 lg:[scrollbar-width:thin]"
    >
      <form
        ref={form}
        id={filterFormId}
        action={path}
        onChange={change}
        onSubmit={submit}
        onBlur={flush}
        autoComplete="off"
        className="flex max-h-[inherit] min-w-0 flex-1 flex-col lg:block"
      >
        <div className="flex items-center justify-between border-b border-line py-2 pr-2 pl-4 lg:hidden">
          <h2 className="text-lg">{texts.title}</h2>
          <button
            type="button"
            popoverTarget={filterSheetId}
            popoverTargetAction="hide"
            aria-label={texts.close}
            className="grid size-11 place-items-center rounded-md"
          >
            <CloseIcon />
          </button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-5 lg:overflow-visible lg:px-0 lg:pt-0.5 lg:pb-2">
          {children}
        </div>
        <div className="flex items-center gap-3 border-t border-line px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] lg:hidden noscript:lg:sticky noscript:lg:bottom-0 noscript:lg:flex noscript:lg:bg-surface noscript:lg:px-0">
          {clear}
          <Button className="flex-1" aria-disabled={pending || undefined}>
            <span className="noscript:hidden">{pending ? texts.counting : texts.show}</span>
            <span className="hidden noscript:inline">{texts.apply}</span>
          </Button>
        </div>
      </form>
    </div>
  )
}
