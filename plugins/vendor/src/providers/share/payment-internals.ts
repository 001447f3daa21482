import type { IPaymentModuleService, PaymentDTO } from "@medusajs/framework/types"

/** A refund's row as the Payment module hands it to a provider. */
export type RefundRow = { id: string; raw_amount: unknown; metadata?: { key?: string } | null }

/**
 * The parts of which the Payment module's own `refundPayment` and `capturePayment` consist. Used apart, because those name each attempt anew to the
 * gateway: one whose answer was lost would be made twice when it is asked again.
 */
export type PaymentInternals = Omit<IPaymentModuleService, "listRefunds"> & {
  listRefunds: (filter: { id?: string; payment_id?: string }) => Promise<RefundRow[]>
  /** Writes the refund's row under the payment's lock, held against what was captured. */
  refundPayment_: (payment: PaymentDTO, data: Record<string, unknown>) => Promise<RefundRow>
  /** Asks the gateway; `id` becomes the key by which it knows the same request again. */
  refundPaymentFromProvider_: (payment: PaymentDTO, refund: { id: string; raw_amount: unknown }) => Promise<unknown>
  /** Writes the capture's row under the payment's lock, held against what was authorised. */
  capturePayment_: (data: Record<string, unknown>, payment: PaymentDTO) => Promise<{ capture?: { id: string } }>
  capturePaymentFromProvider_: (
    payment: PaymentDTO,
    capture: { id: string },
    options: { isFullyCaptured: boolean },
  ) => Promise<unknown>
  deleteCaptures: (ids: string[]) => Promise<void>
  maybeUpdatePaymentCollection_: (collectionId: string) => Promise<void>
}
