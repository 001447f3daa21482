/**
 * What follows from the state of a payment after it was confirmed in the browser. `paid` means that the rest is the server's: also what
 * is only authorised, or still on its way through the bank.
 */
export function intentStep(status: string | undefined): "paid" | "declined" | "unfinished" {
  if (status === "succeeded" || status === "requires_capture" || status === "processing") return "paid"
  return status === "requires_payment_method" ? "declined" : "unfinished"
}
