/** Ids that parts of the catalogue page know each other by. */
export const filterFormId = "catalogue-filter-form"
export const filterSheetId = "catalogue-filter-sheet"
export const filterOpenerId = "catalogue-filter-opener"
export const resultCountId = "catalogue-count"
