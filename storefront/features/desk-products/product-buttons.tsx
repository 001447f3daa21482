import { stepName } from "@/features/seller/use-sending"
import { Button } from "@/ui/button"
import type { ProductFormTexts } from "./form-fields"

type Props = {
  texts: ProductFormTexts
  may: { propose: boolean; draft: boolean }
  pending: boolean
  /** The buttons of the notice about it come first then. */
  conflict: boolean
}

/** What can be done with the form. The first button is also what Enter presses. */
export function ProductButtons({ texts, may, pending, conflict }: Props) {
  const one = (step: "save" | "propose", look: "primary" | "secondary", words: string) => (
    <Button
      name={stepName}
      value={step}
      size="large"
      look={conflict ? "secondary" : look}
      wide
      aria-disabled={pending || undefined}
    >
      {pending ? texts.saving : words}
    </Button>
  )
  const save = may.draft ? texts.save_draft : texts.save_change
  if (!may.propose) return one("save", "primary", save)
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {one("save", "secondary", save)}
      {one("propose", "primary", texts.propose)}
    </div>
  )
}
