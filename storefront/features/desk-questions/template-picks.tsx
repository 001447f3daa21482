"use client"

import type { Route } from "next"
import { type MouseEvent, useRef } from "react"
import { buttonStyle } from "@/ui/button-style"

type Props = { label: string; templates: { id: string; title: string; text: string; href: Route }[] }

/**
 * Ready-made answers to put into the field below, behind what was typed already. Without a script each is a link that opens the page with
 * its text in the field.
 */
export function TemplatePicks({ label, templates }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const insert = (event: MouseEvent, text: string) => {
    const field = list.current?.closest("section")?.querySelector("textarea")
    if (!field) return
    event.preventDefault()
    const typed = field.value.trimEnd()
    field.value = (typed ? `${typed}\n\n${text}` : text).slice(0, field.maxLength > 0 ? field.maxLength : undefined)
    field.focus()
  }
  return (
    <ul ref={list} aria-label={label} className="mb-4 flex flex-wrap gap-2">
      {templates.map(({ id, title, text, href }) => (
        <li key={id} className="max-w-full">
          {/* a plain link: the router must not fetch a page for each of them */}
          <a
            href={href}
            onClick={(event) => insert(event, text)}
            className={`${buttonStyle({ look: "secondary" })} min-h-12 max-w-full wrap-anywhere`}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}
