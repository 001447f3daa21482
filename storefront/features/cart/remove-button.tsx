"use client"

import type { CartLine } from "@opop/vendor/contract/cart"
import type { Language } from "@/i18n/languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { TrashIcon } from "@/ui/icons/trash-icon"
import { useRemoval } from "./removal"

type Props = {
  lng: Language
  line: Pick<CartLine, "id" | "variant_id" | "quantity" | "title">
  texts: { remove: string; removeNamed: string }
  /** `icon` beside a quantity, `word` where removing is what to do next. */
  look: "icon" | "word"
}

/** Takes a line out at once; the page then offers to put it back. */
export function RemoveButton({ lng, line, texts, look }: Props) {
  const { action, pending } = useRemoval()
  return (
    <ActionForm action={action}>
      <input type="hidden" name="lng" value={lng} />
      <input type="hidden" name="move" value="remove" />
      <input type="hidden" name="line" value={line.id} />
      <input type="hidden" name="variant" value={line.variant_id} />
      <input type="hidden" name="quantity" value={line.quantity} />
      <input type="hidden" name="title" value={line.title} />
      {look === "icon" ? (
        <button
          type="submit"
          aria-label={texts.removeNamed}
          aria-disabled={pending || undefined}
          className="grid size-12 place-items-center rounded-md text-muted transition-colors hover:bg-danger-soft hover:text-danger"
        >
          <TrashIcon />
        </button>
      ) : (
        <Button look="secondary" aria-label={texts.removeNamed} aria-disabled={pending || undefined}>
          <TrashIcon />
          {texts.remove}
        </Button>
      )}
    </ActionForm>
  )
}
