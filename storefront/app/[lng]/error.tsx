"use client"

import { usePathname } from "next/navigation"
import { CrashView } from "@/features/shell/crash-view"
import { languageOfPath } from "@/lib/routes"

type Props = { error: unknown; retry: () => void }

export default function ErrorPage({ error, retry }: Props) {
  return <CrashView lng={languageOfPath(usePathname())} error={error} retry={retry} />
}
