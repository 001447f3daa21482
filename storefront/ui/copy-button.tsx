"use client"

import { useEffect, useState } from "react"
import { buttonStyle } from "./button-style"
import { CheckIcon } from "./icons/check-icon"
import { CopyIcon } from "./icons/copy-icon"

type Props = {
  /** What is copied. */
  value: string
  texts: {
    copy: string
    copied: string
    /** Which of several values; read out, not seen. */
    what: string
  }
}

/** How long "copied" stands. Milliseconds. */
const shown = 2500

/** Copies a text and says so. Without a script it is not there: the text beside it can be selected. */
export function CopyButton({ value, texts }: Props) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), shown)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = () =>
    navigator.clipboard?.writeText(value).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <span className="shrink-0 print:hidden noscript:hidden">
      <button type="button" onClick={copy} className={`${buttonStyle({ look: "quiet" })} text-sm`}>
        {copied ? <CheckIcon className="size-4.5" /> : <CopyIcon className="size-4.5" />}
        {copied ? texts.copied : texts.copy}
        <span className="sr-only"> {texts.what}</span>
      </button>
      <span role="status" className="sr-only">
        {copied && `${texts.copied}: ${texts.what}`}
      </span>
    </span>
  )
}
