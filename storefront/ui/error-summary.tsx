"use client"

import { useEffect, useRef } from "react"
import { JumpLink } from "./jump-link"
import { Notice } from "./notice"

type Props = {
  title: string
  /** What is wrong where: the id of the field, its label, and what to do. */
  errors: { id: string; label: string; error: string }[]
}

/** On top of a form that was refused: takes the focus, and leads to each field that needs a correction. */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal is a new list, and asks for the focus again
  useEffect(() => {
    box.current?.focus()
    box.current?.scrollIntoView({ block: "nearest" })
  }, [errors])
  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-24 rounded-md outline-none">
      <Notice tone="danger" role="alert" title={title}>
        {errors.length > 0 && (
          <ul className="mt-1">
            {errors.map(({ id, label, error }) => (
              <li key={id}>
                <JumpLink to={id} className="flex min-h-11 items-center py-1 no-underline!">
                  <span>
                    <span className="underline">{label}</span>: <span className="font-normal">{error}</span>
                  </span>
                </JumpLink>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}
