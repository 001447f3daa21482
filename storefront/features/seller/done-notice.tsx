import { Notice } from "@/ui/notice"

/** What was just done, said once on top of the page that follows. */
export function DoneNotice({ children }: { children: string }) {
  return (
    <Notice tone="success" role="status" className="mb-5">
      <p className="font-semibold">{children}</p>
    </Notice>
  )
}
