import { Button } from "@/ui/button"
import { inputStyle } from "@/ui/field-ids"
import { SearchIcon } from "@/ui/icons/search-icon"

type Props = {
  id: string
  action: string
  label: string
  submit: string
  words: string | undefined
  /** Goes along with the words. */
  hidden?: Record<string, string>
}

/** Finds by words in a list of the desk; needs no script. */
export function WordsSearch({ id, action, label, submit, words = "", hidden = {} }: Props) {
  return (
    <search>
      <form action={action} className="flex gap-2">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={words}
          placeholder={label}
          maxLength={100}
          className={inputStyle}
        />
        <Button look="secondary" className="min-h-12 shrink-0">
          <SearchIcon />
          <span className="max-sm:sr-only">{submit}</span>
        </Button>
      </form>
    </search>
  )
}
