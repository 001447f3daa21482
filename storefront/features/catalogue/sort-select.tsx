"use client"

import type { Route } from "next"
import { type ChangeEvent, useState } from "react"
import { ChevronDownIcon } from "@/ui/icons/chevron-down-icon"
import { SortIcon } from "@/ui/icons/sort-icon"
import { useCatalogueNavigation } from "./catalogue-navigation"
import { formQuery } from "./form-query"

type Props = {
  /** Id of the filter form, which this belongs to. */
  form: string
  path: Route
  label: string
  /** Without a script, the button that sends the form. */
  submit: string
  /** The first is the list's own order, with an empty value. */
  options: { value: string; name: string }[]
  chosen: string
}

/** In which order. Part of the filter form, although it stands elsewhere. */
export function SortSelect({ form, path, label, submit, options, chosen }: Props) {
  const { go } = useCatalogueNavigation()
  const [value, setValue] = useState(chosen)
  const [arrived, setArrived] = useState(chosen)
  if (arrived !== chosen) {
    setArrived(chosen)
    setValue(chosen)
  }
  const choose = ({ currentTarget }: ChangeEvent<HTMLSelectElement>) => {
    setValue(currentTarget.value)
    if (currentTarget.form) go(`${path}${formQuery(new FormData(currentTarget.form))}` as Route)
  }
  return (
    <span className="flex min-w-0 flex-1 items-center gap-2 lg:flex-none">
      <label className="relative flex min-w-0 flex-1 items-center gap-2 lg:flex-none">
        <span className="text-sm whitespace-nowrap text-muted max-lg:sr-only">{label}</span>
        <SortIcon className="pointer-events-none absolute left-3 size-5 text-muted lg:hidden" />
        <select
          name="sort"
          form={form}
          value={value}
          onChange={choose}
          autoComplete="off"
          className="min-h-11 w-full min-w-0 appearance-none rounded-md border border-edge bg-raised pr-10 pl-10 font-semibold text-ellipsis lg:pl-3.5"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
        <ChevronDownIcon className="pointer-events-none absolute right-3 size-5 text-muted" />
      </label>
      <button
        form={form}
        className="hidden min-h-11 shrink-0 rounded-md px-3 font-semibold text-brand noscript:block"
        type="submit"
      >
        {submit}
      </button>
    </span>
  )
}
