"use client"

import { useState } from "react"
import type { Area } from "./area"
import { AreaField } from "./area-field"
import { matchArea } from "./match-area"
import { type AreaLists, useAreas } from "./use-areas"
import { useScripted } from "./use-scripted"

type Level = "province" | "regency" | "district"

type Props = {
  provinces: Area[]
  /** Lists around the address that is already known. */
  known: AreaLists
  values: Record<Level, string>
  fields: Record<Level, { id: string; name: string; label: string; error: string | undefined }>
  texts: Record<`choose_${Level}` | `first_${"province" | "regency"}` | "loading", string>
}

/**
 * Province, regency, district: each list follows from the choice before it. Without a script the last two are typed, and also
 * where a list cannot be loaded.
 */
export function AreaFields({ provinces, known, values, fields, texts }: Props) {
  const scripted = useScripted()
  const [province, setProvince] = useState(values.province)
  const [regency, setRegency] = useState(values.regency)
  const [district, setDistrict] = useState(values.district)
  const provinceCode = matchArea(provinces, province)?.code
  const regencies = useAreas(provinceCode && `province=${provinceCode}`, known)
  const regencyCode = matchArea(regencies ?? [], regency)?.code
  const districts = useAreas(regencyCode && `regency=${regencyCode}`, known)
  // a name that is on no list has nothing below it to choose from
  const regencyAreas = !scripted || (province !== "" && !provinceCode) ? null : regencies
  const districtAreas =
    !scripted || regencyAreas === null || (regencies && regency !== "" && !regencyCode) ? null : districts

  return (
    <>
      <AreaField
        {...fields.province}
        autoComplete="shipping address-level1"
        value={province}
        areas={provinces}
        placeholder={texts.choose_province}
        onChange={(name) => {
          setProvince(name)
          setRegency("")
          setDistrict("")
        }}
      />
      <AreaField
        {...fields.regency}
        autoComplete="shipping address-level2"
        value={regency}
        areas={regencyAreas}
        placeholder={regencies ? texts.choose_regency : provinceCode ? texts.loading : texts.first_province}
        onChange={(name) => {
          setRegency(name)
          if (regencyAreas) setDistrict("")
        }}
      />
      <AreaField
        {...fields.district}
        autoComplete="shipping address-level3"
        value={district}
        areas={districtAreas}
        placeholder={districts ? texts.choose_district : regencyCode ? texts.loading : texts.first_regency}
        onChange={setDistrict}
      />
    </>
  )
}
