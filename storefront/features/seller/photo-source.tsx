import type { ChangeEvent, ComponentProps, ReactNode } from "react"
import { fieldAria } from "@/ui/field-ids"
import { CameraIcon } from "@/ui/icons/camera-icon"
import { PlusIcon } from "@/ui/icons/plus-icon"
import type { PictureFieldTexts } from "./photo-texts"

type Props = {
  /** Of the field: what its label names. */
  id: string
  max: number
  empty: boolean
  texts: PictureFieldTexts
  hint: string | undefined
  error: string | undefined
  onChoose: (files: File[]) => void
}

/** Not HEIC: a phone that takes photos so then hands over a JPEG by itself. */
const accept = "image/jpeg,image/png,image/webp"

const over = "absolute inset-0 cursor-pointer opacity-0"

/** Where photos come from. The camera has a button of its own: the album of a newer phone no longer offers it. */
export function PhotoSource({ id, max, empty, texts, hint, error, onChoose }: Props) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onChoose([...(event.currentTarget.files ?? [])])
    event.currentTarget.value = ""
  }
  const row = empty ? "min-h-32 flex-row" : "min-h-40 flex-col"
  return (
    <div className={`flex h-full gap-3 ${row}`}>
      <Source icon={<CameraIcon className="size-7" />} words={texts.camera} className="hidden pointer-coarse:flex">
        <input
          id={`${id}-camera`}
          type="file"
          accept={accept}
          className={over}
          aria-label={texts.camera}
          capture="environment"
          onChange={choose}
        />
      </Source>
      <Source icon={<PlusIcon className="size-7" />} words={texts.album} className="flex">
        <input
          id={id}
          type="file"
          accept={accept}
          className={over}
          multiple={max > 1}
          onChange={choose}
          {...fieldAria({ id, hint, error })}
        />
      </Source>
    </div>
  )
}

type SourceProps = ComponentProps<"span"> & { icon: ReactNode; words: string }

const box =
  "relative flex-1 flex-col items-center justify-center gap-1.5 rounded-md border border-dashed border-edge bg-raised p-2 text-center text-sm font-semibold text-brand hover:bg-brand-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand"

function Source({ icon, words, className = "", children }: SourceProps) {
  return (
    <span className={`${box} ${className}`}>
      {icon}
      <span aria-hidden="true">{words}</span>
      {children}
    </span>
  )
}
