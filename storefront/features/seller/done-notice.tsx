import { Notice } from "@/ui/notice"

type Props = { tone?: "success" | "info"; children: string }

/** What was just done, said once on top of the page that follows. */
export function DoneNotice({ tone = "success", children }: Props) {
  return (
    <Notice tone={tone} role="status" className="mb-5">
      <p className="font-semibold">{children}</p>
    </Notice>
  )
}
