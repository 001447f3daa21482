import Form from "next/form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Button } from "@/ui/button"
import { SearchIcon } from "@/ui/icons/search-icon"
import { Select } from "@/ui/select"
import { TextInput } from "@/ui/text-input"
import type { Directory } from "./load-directory"

const kinds = ["kabupaten", "kota"] as const

/** The same choice as the map's for a thumb or a keyboard, and a store by its name. Works without a script. */
export function DirectoryForm({ lng, directory }: { lng: Language; directory: Directory }) {
  const t = getT(lng, "store")
  const { regencies, selection } = directory
  const byName = regencies.toSorted((one, other) => one.name.localeCompare(other.name, "id"))
  return (
    // a choice made on the map is a new form: fields keep what they were made with
    <Form
      key={`${selection.regency} ${selection.q}`}
      action={routes.stores(lng)}
      prefetch={false}
      scroll={false}
      role="search"
      aria-label={t("form.label")}
      autoComplete="off"
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-3 gap-y-4 sm:grid-cols-[1fr_1fr_auto] lg:grid-cols-1 lg:rounded-lg lg:border lg:border-line lg:bg-raised lg:p-5"
    >
      <Select
        id="directory-regency"
        name="regency"
        label={t("form.regency")}
        defaultValue={selection.regency}
        className="max-sm:col-span-2"
      >
        <option value="">{t("form.everywhere")}</option>
        {kinds.map((kind) => (
          <optgroup key={kind} label={t(`form.${kind}`)}>
            {byName.map(
              ({ code, name, kind: own, cooperatives }) =>
                own === kind && (
                  <option key={code} value={code}>
                    {t("form.option", { name, count: cooperatives })}
                  </option>
                ),
            )}
          </optgroup>
        ))}
      </Select>
      <TextInput
        id="directory-name"
        name="q"
        type="search"
        label={t("form.name")}
        maxLength={100}
        enterKeyHint="search"
        defaultValue={selection.q}
      />
      <Button className="min-h-12">
        <SearchIcon className="size-5" />
        {t("form.submit")}
      </Button>
    </Form>
  )
}
