"use client"

import type { DeskStore } from "@opop/vendor/contract/store-settings"
import { useId, useRef, useState } from "react"
import type { PictureFieldTexts } from "@/features/seller/photo-texts"
import { PictureField } from "@/features/seller/picture-field"
import { useRestored } from "@/features/seller/use-restored"
import type { Language } from "@/i18n/languages"
import { StoreBanner } from "@/ui/store-banner"
import { StoreEmblem } from "@/ui/store-emblem"
import { LookChoice } from "./look-choice"

type Palette = { value: string; label: string; colour: string; accent: string }

type Props = {
  lng: Language
  store: DeskStore
  palettes: readonly Palette[]
  pictureTexts: PictureFieldTexts
  texts: Record<"preview" | "palette" | "pattern" | "logo" | "logoHint" | "banner" | "bannerHint", string> & {
    patterns: readonly string[]
  }
}

/** The choices of a store's look; with a script its front changes along. */
export function LookFields({ lng, store, palettes, pictureTexts, texts }: Props) {
  const [palette, setPalette] = useState<string>(store.palette ?? "")
  const [pattern, setPattern] = useState(store.pattern)
  const front = useRef<HTMLElement>(null)
  useRestored(front, (values) => {
    setPalette(values["palette"] ?? "")
    setPattern(Number(values["pattern"] ?? store.pattern))
  })
  const id = useId()
  const { colour, accent } = palettes.find(({ value }) => value === palette) ?? store
  const look = { colour, accent, pattern }
  return (
    <>
      <section ref={front} aria-label={texts.preview} className="sticky top-2 z-10">
        <StoreBanner look={look} name={store.name} level={2} className="shadow-float">
          <p className="mt-1">{store.pesantren}</p>
        </StoreBanner>
      </section>
      <LookChoice
        name="palette"
        legend={texts.palette}
        chosen={palette}
        onChoose={setPalette}
        options={palettes.map((one) => ({
          value: one.value,
          label: one.label,
          sign: <StoreEmblem look={{ ...one, pattern }} className="size-9" />,
        }))}
      />
      <LookChoice
        name="pattern"
        legend={texts.pattern}
        chosen={String(pattern)}
        onChoose={(value) => setPattern(Number(value))}
        options={texts.patterns.map((label, index) => ({
          value: String(index),
          label,
          sign: <StoreEmblem look={{ colour, accent, pattern: index }} className="size-9" />,
        }))}
      />
      <PictureField
        id={`${id}-logo`}
        lng={lng}
        name="logo"
        max={1}
        label={texts.logo}
        hint={texts.logoHint}
        texts={pictureTexts}
        value={store.logo ? [store.logo] : []}
      />
      <PictureField
        id={`${id}-banner`}
        lng={lng}
        name="banner"
        max={1}
        label={texts.banner}
        hint={texts.bannerHint}
        texts={pictureTexts}
        value={store.banner ? [store.banner] : []}
      />
    </>
  )
}
