"use client"

import { buttonStyle } from "@/ui/button-style"
import { CopyButton } from "@/ui/copy-button"
import type { CodeState } from "./code-state"
import type { SetupTexts } from "./setup-texts"

type Props = { state: Extract<CodeState, { step: "phone" }>; texts: SetupTexts }

/** The key for the app that makes codes: to scan, to open on this phone, or to copy. */
export function PhoneKey({ state: { key, address, picture }, texts }: Props) {
  return (
    <div className="grid justify-items-center gap-4 rounded-md border border-line bg-raised p-4 sm:p-5">
      {/* biome-ignore lint/performance/noImgElement: drawn here, nothing to load */}
      <img src={picture} alt={texts.qr} width={220} height={220} className="rounded-sm bg-white" />
      <a href={address} className={`${buttonStyle({ look: "secondary", wide: true })} min-h-12 md:hidden`}>
        {texts.open}
      </a>
      <div className="w-full text-center">
        <p className="text-sm text-muted">{texts.key}</p>
        <p className="font-mono font-semibold wrap-anywhere select-all" data-totp-key="">
          {key.match(/.{1,4}/g)?.join(" ")}
        </p>
        <CopyButton value={key} texts={{ copy: texts.copy, copied: texts.copied, what: texts.key }} />
      </div>
    </div>
  )
}
