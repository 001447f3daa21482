import type { MedusaContainer } from "@medusajs/framework/types"
import { type BankFile, payoutsPerPage } from "../contract/payout"
import { CodedError } from "../domain/coded-error"
import { PAYOUT_MODULE } from "../modules/payout"
import type PayoutModuleService from "../modules/payout/service"

const columns = ["id", "number", "made_by", "count", "total", "sha256", "created_at"] as const

/** A page of the files that were handed to a bank, newest first. */
export async function listBankFiles(
  container: MedusaContainer,
  page: number,
): Promise<{ bank_files: BankFile[]; count: number }> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [rows, count] = await service.listAndCountBankFiles(
    {},
    {
      ...{ select: [...columns], skip: (page - 1) * payoutsPerPage, take: payoutsPerPage },
      order: { created_at: "DESC", number: "DESC" },
    },
  )
  const bank_files = rows.map(({ created_at, total, ...row }) => ({
    ...{ id: row.id, number: row.number, made_by: row.made_by, count: row.count, sha256: row.sha256 },
    made_at: new Date(created_at).toISOString(),
    total: Number(total),
  }))
  return { bank_files, count }
}

/** A file as it was handed to the bank. @throws CodedError `payout_not_found` */
export async function readBankFile(
  container: MedusaContainer,
  id: string,
): Promise<{ number: string; content: string }> {
  const service: PayoutModuleService = container.resolve(PAYOUT_MODULE)
  const [file] = await service.listBankFiles({ id }, { select: ["number", "content"] })
  if (!file) throw new CodedError("payout_not_found", `No bank file ${id}`)
  return { number: file.number, content: file.content }
}
