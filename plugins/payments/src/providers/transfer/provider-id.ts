/** Id under which payments know the provider. */
export const TRANSFER_PROVIDER = "pp_transfer_transfer"
