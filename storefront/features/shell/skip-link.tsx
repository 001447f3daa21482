import { JumpLink } from "@/ui/jump-link"

/** The first stop of the keyboard: past the menu. Every page has one `<main id="main">`. */
export const SkipLink = ({ text }: { text: string }) => (
  <JumpLink
    to="main"
    className="fixed top-2 left-2 z-50 -translate-y-24 rounded-md bg-brand px-4 py-3 font-semibold text-brand-ink focus:translate-y-0"
  >
    {text}
  </JumpLink>
)
