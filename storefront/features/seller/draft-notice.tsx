import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

export type DraftTexts = Record<
  | "restored"
  | "restored_text"
  | "again"
  | "again_some"
  | "discard"
  | "offline"
  | "offline_text"
  | "offline_open"
  | "waits"
  | "waits_text"
  | "stop"
  | "away"
  | "kept"
  | "lost"
  | "newer"
  | "newer_text"
  | "newer_now"
  | "newer_empty",
  string
>

type Props = {
  texts: DraftTexts
  /** When what stands in the form was typed, in words; undefined when it comes from the backend. */
  restored: string | undefined
  /** What is not kept and has to be filled in once more, in words. */
  again?: string | undefined
  /** It is sent as soon as there is a connection. */
  waits: boolean
  onDiscard: () => void
}

/** Says that what stands in a form was kept in this browser, or that it waits for the connection. */
export function DraftNotice({ texts, restored, again, waits, onDiscard }: Props) {
  return (
    <div aria-live="polite" className="grid gap-3 empty:hidden">
      {waits && (
        <Notice tone="warning" title={texts.offline}>
          <p>{texts.offline_text}</p>
        </Notice>
      )}
      {restored && !waits && (
        <Notice tone="info" title={texts.restored.replace("#", restored)}>
          <p>{texts.restored_text}</p>
          {again && <p className="mt-1 font-semibold">{again}</p>}
          <Button type="button" look="quiet" className="-ml-4 min-h-12" onClick={onDiscard}>
            {texts.discard}
          </Button>
        </Notice>
      )}
    </div>
  )
}
