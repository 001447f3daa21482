import { createHash, randomUUID } from "node:crypto"

/** One transaction at the gateway, keyed by the shop's order id. */
export type DoubleTransaction = {
  transaction_id: string
  order_id: string
  amount: number
  payment_type: string
  bank: string | null
  status: string
  fraud: string
  refunds: Map<string, number>
}

export const serverKey = "SB-Mid-server-double"

const twoDecimals = (amount: number) => `${amount}.00`
const statusCode = (status: string) => (status === "pending" ? "201" : status === "expire" ? "407" : "200")

/** Time of Jakarta as Midtrans writes it, in an hour. */
const expiry = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ")

export const refundedOf = ({ refunds }: DoubleTransaction): number =>
  [...refunds.values()].reduce((sum, amount) => sum + amount, 0)

export const newTransaction = (order_id: string, amount: number, payment_type: string, bank: string | null) => ({
  ...{ transaction_id: randomUUID(), order_id, amount, payment_type, bank, status: "pending", fraud: "accept" },
  refunds: new Map<string, number>(),
})

/** As the Core API answers about it. A QR code is told once, when it is charged. */
export function answerOf(found: DoubleTransaction, { charged = false } = {}): Record<string, unknown> {
  const { transaction_id, order_id, payment_type, bank, status, fraud } = found
  const account =
    bank === "permata" ? { permata_va_number: "8500001" } : { va_numbers: [{ bank, va_number: "25240541" }] }
  return {
    status_code: statusCode(status),
    status_message: "Success",
    ...{ transaction_id, order_id, payment_type, merchant_id: "G1", currency: "IDR" },
    gross_amount: twoDecimals(found.amount),
    transaction_status: status,
    fraud_status: fraud,
    expiry_time: expiry(),
    ...(payment_type === "qris" && charged ? { qr_string: `00020101021226${transaction_id}`, acquirer: "gopay" } : {}),
    ...(payment_type === "bank_transfer" ? account : {}),
    ...(found.refunds.size ? { refund_amount: twoDecimals(refundedOf(found)) } : {}),
  }
}

/** What it posts to the shop, signed. */
export function notificationOf(found: DoubleTransaction, key = serverKey): Record<string, unknown> {
  const { status_message: _, expiry_time: __, ...told } = answerOf(found)
  const text = `${found.order_id}${told["status_code"]}${told["gross_amount"]}${key}`
  return { ...told, signature_key: createHash("sha512").update(text).digest("hex") }
}
