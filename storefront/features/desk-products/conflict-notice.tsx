"use client"

import { AnswerBox } from "@/features/account/answer-box"
import { stepName } from "@/features/seller/use-sending"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import type { ProductFormTexts } from "./form-fields"
import type { Conflict } from "./product-form-state"

/** Two members at one product: the later one is told, keeps what was typed, and decides. */
export function ConflictNotice({ conflict, texts }: { conflict: Conflict; texts: ProductFormTexts }) {
  return (
    <AnswerBox answer={conflict}>
      <Notice tone="warning" role="alert" title={texts.conflict.title}>
        <p>{conflict.text}</p>
        <p className="mt-1">{texts.conflict.text}</p>
        <div className="mt-3 flex flex-wrap gap-3">
          <input type="hidden" name="newest" value={conflict.version} />
          <Button name={stepName} value="over" className="min-h-12">
            {texts.conflict.over}
          </Button>
          {/* beside what was typed, in a window of its own */}
          <a
            href="?theirs=1"
            target="_blank"
            rel="noopener"
            className="inline-flex min-h-12 items-center px-2 font-semibold"
          >
            {texts.conflict.look}
          </a>
        </div>
      </Notice>
    </AnswerBox>
  )
}
