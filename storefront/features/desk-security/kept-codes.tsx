"use client"

import { CopyButton } from "@/ui/copy-button"
import { Notice } from "@/ui/notice"
import type { SetupTexts } from "./setup-texts"

/** Codes for need, this once. */
export function KeptCodes({ codes, texts }: { codes: string[]; texts: SetupTexts }) {
  return (
    <>
      <Notice tone="success" role="status" title={texts.on}>
        <p>{texts.codes_text}</p>
      </Notice>
      <section aria-label={texts.codes} className="mt-4 rounded-md border border-line bg-raised p-4 sm:p-5">
        <ol className="grid gap-2 font-mono text-sm sm:text-base" data-recovery-codes="">
          {codes.map((code) => (
            <li key={code} className="wrap-anywhere select-all">
              {code}
            </li>
          ))}
        </ol>
        <CopyButton value={codes.join("\n")} texts={{ copy: texts.copy, copied: texts.copied, what: texts.codes }} />
      </section>
    </>
  )
}
