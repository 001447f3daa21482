import "server-only"
import { type DeskStore, deskStoreAnswer } from "@opop/vendor/contract/store-settings"
import type { Language } from "@/i18n/languages"
import { askBackend } from "@/lib/backend"
import type { Result } from "@/lib/backend-error"

/** The cooperative's store as its members set it. @throws BackendFailure */
export const loadStore =
  (lng: Language) =>
  async (token: string): Promise<Result<DeskStore>> => {
    const result = await askBackend("/vendor/store", { schema: deskStoreAnswer, lng, token })
    return result.ok ? { ok: true, data: result.data.store } : result
  }
