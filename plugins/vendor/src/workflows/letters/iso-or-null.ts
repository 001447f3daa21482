/** A moment from the database as it is kept with a letter. */
export const isoOrNull = (moment: Date | string | null | undefined): string | null =>
  moment ? new Date(moment).toISOString() : null
