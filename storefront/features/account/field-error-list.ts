type Answer = { status: string; fields?: Record<string, string> }

/**
 * What the summary on top of a form says, in the order of the form.
 * @param id what the ids of the fields begin with
 * @param labels of the fields, by their names
 */
export const fieldErrorList = (id: string, labels: Record<string, string>, { fields = {} }: Answer) =>
  Object.entries(labels).flatMap(([name, label]) => {
    const error = fields[name]
    return error ? [{ id: `${id}-${name}`, label, error }] : []
  })
