import "server-only"
import { getDistricts, getProvinces, getRegencies } from "idn-area-data"
import type { Area } from "./area"
import { areaName } from "./area-name"

type Tables = { provinces: Area[]; regenciesOf: Map<string, Area[]>; districtsOf: Map<string, Area[]> }

let tables: Promise<Tables> | undefined

/** The whole country's names, read from the package once per process: some 8,000. */
function loadTables(): Promise<Tables> {
  tables ??= readTables().catch((error) => {
    tables = undefined
    throw error
  })
  return tables
}

async function readTables(): Promise<Tables> {
  const [provinces, regencies, districts] = await Promise.all([getProvinces(), getRegencies(), getDistricts()])
  return {
    provinces: sorted(provinces),
    regenciesOf: groups(regencies, ({ province_code }) => province_code),
    districtsOf: groups(districts, ({ regency_code }) => regency_code),
  }
}

const sorted = (rows: readonly Area[]): Area[] =>
  rows
    .map(({ code, name }) => ({ code, name: areaName(name) }))
    .sort((a, b) => a.name.localeCompare(b.name, "id", { numeric: true }))

function groups<Row extends Area>(rows: readonly Row[], parentOf: (row: Row) => string): Map<string, Area[]> {
  const byParent = new Map<string, Row[]>()
  for (const row of rows) byParent.set(parentOf(row), [...(byParent.get(parentOf(row)) ?? []), row])
  return new Map([...byParent].map(([parent, children]) => [parent, sorted(children)]))
}

export const loadProvinces = async (): Promise<Area[]> => (await loadTables()).provinces

/** Kabupaten and kota. @param province its code, e.g. `31`; empty when there is none */
export const loadRegenciesOf = async (province: string): Promise<Area[]> =>
  (await loadTables()).regenciesOf.get(province) ?? []

/** Kecamatan. @param regency its code, e.g. `31.74`; empty when there is none */
export const loadDistrictsOf = async (regency: string): Promise<Area[]> =>
  (await loadTables()).districtsOf.get(regency) ?? []
