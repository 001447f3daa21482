import "server-only"
import { loadDistrictsOf, loadProvinces, loadRegenciesOf } from "./load-areas"
import { matchArea } from "./match-area"
import type { AreaLists } from "./use-areas"

/** The lists around an address that is already known, so that its form need not ask for them. @param fields by field name */
export async function loadKnownAreas(fields: Record<string, string>): Promise<AreaLists> {
  const province = matchArea(await loadProvinces(), fields["id.province"] ?? "")
  if (!province) return {}
  const regencies = await loadRegenciesOf(province.code)
  const lists: AreaLists = { [`province=${province.code}`]: regencies }
  const regency = matchArea(regencies, fields["id.regency"] ?? "")
  if (regency) lists[`regency=${regency.code}`] = await loadDistrictsOf(regency.code)
  return lists
}
