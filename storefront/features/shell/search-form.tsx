import Form from "next/form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { SearchIcon } from "@/ui/icons/search-icon"

type Props = {
  lng: Language
  size?: "medium" | "large"
  /** What was searched for. */
  words?: string
  className?: string
}

const sizes = { medium: "h-11", large: "h-14" }

/** Searches the catalogue; works without a script. */
export function SearchForm({ lng, size = "medium", words = "", className = "" }: Props) {
  const t = getT(lng, "common")
  return (
    <Form
      action={routes.products(lng)}
      prefetch={false}
      role="search"
      className={`relative flex items-center ${className}`}
    >
      <input
        name="q"
        type="search"
        maxLength={200}
        defaultValue={words}
        autoComplete="off"
        enterKeyHint="search"
        aria-label={t("search.label")}
        placeholder={t("search.placeholder")}
        className={`w-full rounded-md border border-edge bg-raised pr-12 pl-4 text-ellipsis text-ink placeholder:text-muted ${sizes[size]}`}
      />
      <button
        type="submit"
        aria-label={t("search.submit")}
        className={`absolute right-0 grid aspect-square place-items-center rounded-md text-brand ${sizes[size]}`}
      >
        <SearchIcon />
      </button>
    </Form>
  )
}
