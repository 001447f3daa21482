import type { Row } from "../bulk-insert"
import { entityId } from "../entity-id"

/** The English texts of one entity; Indonesian is the base language and stands in the entity itself. */
export function translationRow(reference: string, id: string, texts: Record<string, string>): Row {
  return {
    id: entityId("trans", reference, id),
    reference,
    reference_id: id,
    locale_code: "en",
    translations: texts,
    translated_field_count: Object.keys(texts).length,
  }
}
