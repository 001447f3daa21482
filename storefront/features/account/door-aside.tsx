import type { ReactNode } from "react"
import { StarPattern } from "@/ui/star-pattern"

/** The deep green half of the sign-in card. */
export function DoorAside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="on-shade relative isolate flex flex-col justify-center overflow-hidden bg-shade p-5 py-10 text-shade-ink sm:p-8 lg:p-12"
    >
      <StarPattern
        variation={0}
        first="var(--shade-line)"
        second="var(--accent)"
        size={64}
        className="absolute inset-0 -z-10 opacity-60 [mask-image:linear-gradient(200deg,black,transparent_45%)]"
      />
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}
