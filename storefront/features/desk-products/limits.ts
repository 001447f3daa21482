/** The contract's limits, for the browser: the contract itself would bring its whole validation along. A test compares them. */
export const maxVariants = 50
export const maxPictures = 8
