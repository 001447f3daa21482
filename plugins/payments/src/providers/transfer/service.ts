import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MathBN, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import { transferReference } from "../../domain/transfer-reference"
import { nothingYet, type TransferData, transferData } from "./transfer-data"

/** The account that buyers pay into, and how many hours they have. */
export type TransferOptions = { bank: string; account: string; holder: string; hours: number }

/**
 * Payment by bank transfer, confirmed by a person. The purchase is placed unpaid; the goods are kept until the deadline.
 * There is no gateway: a refund or a cancellation is recorded here and carried out by hand.
 */
export default class TransferProvider extends AbstractPaymentProvider<TransferOptions> {
  static override identifier = "transfer"

  constructor(
    container: Record<string, unknown>,
    private readonly options: TransferOptions,
  ) {
    super(container as never, options as never)
  }

  static override validateOptions(options: Record<string, unknown>): void {
    const missing = ["bank", "account", "holder", "hours"].filter((name) => !options[name])
    if (missing.length)
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `The transfer provider needs: ${missing.join(", ")}`)
  }

  async initiatePayment({ amount, currency_code, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sessionId = String(data?.["session_id"])
    const { bank, account, holder, hours } = this.options
    const instructions: TransferData = {
      reference: transferReference(sessionId),
      bank,
      account,
      holder,
      amount: wholeUnits(amount),
      currency_code,
      due_at: new Date(Date.now() + hours * 3_600_000).toISOString(),
      // whatever a client sent along with its session is kept beside these: say that nobody has confirmed anything
      ...nothingYet,
    }
    return { id: instructions.reference, data: instructions }
  }

  async updatePayment({ amount, currency_code, data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data: { ...transferData({ ...data, amount: wholeUnits(amount), currency_code }) } }
  }

  /** Nothing is certain until a person has seen the money. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: { ...data }, status: data?.["confirmed_at"] ? "captured" : "pending_authorization" }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.authorizePayment(input)
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...data } }
  }

  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: { ...data } }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...data } }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: { ...data } }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...data } }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

/** Banks know no fractions of a rupiah. */
const wholeUnits = (amount: InitiatePaymentInput["amount"]): number =>
  MathBN.convert(amount).decimalPlaces(0).toNumber()
