"use client"

import { usePathname } from "next/navigation"
import type { MouseEvent } from "react"
import type { Language } from "@/i18n/languages"
import { cookieNames } from "@/lib/cookies"
import { inLanguage } from "@/lib/routes"

type Props = { to: Language; name: string; short: string; label: string; className: string }

const year = 60 * 60 * 24 * 365

/** The same page in the other language. A script adds what is filtered or searched for, and remembers the choice. */
export function LanguageSwitch({ to, name, short, label, className }: Props) {
  const path = inLanguage(usePathname(), to)
  const keep = (event: MouseEvent<HTMLAnchorElement>) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
    document.cookie = `${cookieNames.language}=${to};path=/;max-age=${year};samesite=lax`
    event.currentTarget.search = window.location.search
  }
  return (
    <a href={path} hrefLang={to} lang={to} title={name} aria-label={label} onClick={keep} className={className}>
      {short}
    </a>
  )
}
