import { stringify } from "csv-stringify/sync"
import type { Sales, SalesFigures } from "../contract/sales"
import { salesTexts } from "./sales-texts"
import type { DocumentLanguage } from "./statement-texts"

/** Sales as a table that Excel opens as it is, like the statement: one row for each day or month, and their sum. Bare whole numbers. */
export function salesCsv({ periods, totals }: Sales, language: DocumentLanguage): string {
  const { columns, total } = salesTexts[language]
  const row = (
    period: string,
    { goods, shipping, refunds, disputes, commission, orders, pieces, views }: SalesFigures,
  ) => ({
    ...{ period, goods, shipping, refunds, disputes, commission },
    net: goods + shipping + refunds + disputes + commission,
    ...{ orders, pieces, views },
  })
  return stringify([...periods.map((one) => row(one.period, one)), row(total, totals)], {
    ...{ bom: true, header: true, columns, record_delimiter: "\r\n" },
    delimiter: language === "id" ? ";" : ",",
  })
}
