import { readRupiah } from "./read-rupiah"

/** Whether a price from–to can be used as it stands; not while the second is still being typed and so is too low. */
export function pricesInOrder(form: Pick<FormData, "get">): boolean {
  const [min, max] = ["min", "max"].map((name) => readRupiah(String(form.get(name) ?? "")))
  return min === undefined || max === undefined || min <= max
}
