"use client"

import { useEffect, useRef } from "react"
import { Notice } from "@/ui/notice"

/** Why a step was refused: read out, seen, and in focus, each time anew. @param about changes with every refusal */
export function FailureBox({ message, about }: { message: string; about: unknown }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same refusal again asks for the focus again
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: "center" })
  }, [about])
  return (
    <div ref={box} tabIndex={-1} className="rounded-md outline-none">
      <Notice tone="danger" role="alert" title={message} />
    </div>
  )
}
