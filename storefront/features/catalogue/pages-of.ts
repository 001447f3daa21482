/** The backend shows no page beyond this one. */
const lastPage = 500

/** How many pages a list has; one even when it is empty. */
export const pagesOf = (count: number, perPage: number): number =>
  Math.min(Math.max(Math.ceil(count / perPage), 1), lastPage)
