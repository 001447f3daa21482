/** A short text for a cooperative's WhatsApp number. */
export type WhatsappText = {
  /** Digits with the country's code: 6281234567890. */
  to: string
  text: string
  /** The same key again is the same message. */
  key: string
}

/**
 * Whoever can send it. None is active by default: a provider of WhatsApp Business is a contract of the province. Sending never holds up
 * an order; what fails is the provider's to try again.
 */
export type WhatsappSender = { send: (message: WhatsappText) => Promise<void> }
