/** Bank transfer, confirmed by a person. */
export const transferProvider = "pp_transfer_transfer"
