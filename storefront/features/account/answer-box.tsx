"use client"

import { type ReactNode, useEffect, useRef } from "react"

type Props = {
  /** The answer that this is about: a new one takes the focus again. */
  answer: object
  children: ReactNode
}

/** What a form answers, above its fields; takes the focus, so that nobody has to look for it. */
export function AnswerBox({ answer, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer) box.current?.focus()
  }, [answer])
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-24 rounded-md outline-none">
      {children}
    </div>
  )
}
