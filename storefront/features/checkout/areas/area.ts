/** A province, regency or district: its official code and its name as it is written on a parcel. */
export type Area = { code: string; name: string }
