import { MedusaService } from "@medusajs/framework/utils"
import { type ProgrammeSettings, programmeSettings, type TaxPeriod as TaxPeriodRow } from "../../contract/programme"
import { defaultSettings } from "./defaults"
import ProgrammeChange from "./models/programme-change"
import ProgrammeSetting from "./models/programme-setting"
import TaxPeriod from "./models/tax-period"

const theOne = "programme"
/** How long another process may go on with what was changed here. */
const cacheMs = 5_000

/** What the province decides for everybody, and tax rates with the time they hold. */
export default class ProgrammeModuleService extends MedusaService({ ProgrammeSetting, ProgrammeChange, TaxPeriod }) {
  private cached: { at: number; settings: ProgrammeSettings } | null = null

  /** Made with the defaults when there are none; at most five seconds old. */
  async settings(): Promise<ProgrammeSettings> {
    if (this.cached && Date.now() - this.cached.at < cacheMs) return this.cached.settings
    const settings = programmeSettings.parse(await this.row())
    this.cached = { at: Date.now(), settings }
    return settings
  }

  /** @param actor id of the person who changes it; the database writes down from what to what */
  async changeSettings(change: Partial<ProgrammeSettings>, actor: string): Promise<ProgrammeSettings> {
    await this.row()
    await this.updateProgrammeSettings({ id: theOne, ...change, changed_by: actor })
    this.cached = null
    return this.settings()
  }

  /** Every rate, the newest first. */
  async taxPeriods(): Promise<TaxPeriodRow[]> {
    const rows = await this.listTaxPeriods({}, { order: { valid_from: "DESC" } })
    return rows.map(({ id, basis_points, valid_from, valid_to, source_url, verified_on }) => ({
      ...{ id, code: "ppn" as const, basis_points },
      ...{ valid_from, valid_to, source_url, verified_on },
    }))
  }

  private async row() {
    const [found] = await this.listProgrammeSettings({ id: theOne })
    if (found) return found
    try {
      return await this.createProgrammeSettings({ id: theOne, ...defaultSettings })
    } catch (cause) {
      // another process was first
      const [made] = await this.listProgrammeSettings({ id: theOne })
      if (made) return made
      throw cause
    }
  }
}
