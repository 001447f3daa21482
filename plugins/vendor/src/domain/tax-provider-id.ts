/** Id under which tax regions know the provider, when the application registers it with the id `ppn`. */
export const PPN_PROVIDER = "tp_opop_ppn"
