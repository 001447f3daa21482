import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"
import { messageOf } from "../../domain/message"

export type SmtpMailOptions = {
  /** `smtps://user:password@host:465` or `smtp://user:password@host:587`; never written to a log. */
  url: string
  /** e.g. `OPOP Jawa Timur <toko@opop.example>` */
  from: string
  /** Milliseconds to wait for the server at each turn; 15 seconds when left out. */
  timeout?: number
  channels: string[]
}

/** E-mail over SMTP. A server elsewhere must encrypt: without TLS nothing is sent, neither the password nor a letter. */
export default class SmtpMailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail-smtp"
  private readonly transport: Transporter

  constructor(
    _container: Record<string, unknown>,
    private readonly options: SmtpMailOptions,
  ) {
    super()
    const patience = options.timeout ?? 15_000
    this.transport = createTransport({
      url: options.url,
      requireTLS: !isHere(new URL(options.url).hostname),
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      dnsTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  }

  static override validateOptions(options: Record<string, unknown>): void {
    const missing = ["url", "from"].filter((name) => !options[name])
    if (missing.length)
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `The SMTP mail provider needs: ${missing.join(", ")}`)
  }

  /**
   * @returns the Message-ID
   * @throws Error in one line with the server's code; the library's own error, which knows the connection, stays behind
   */
  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const message = messageOf(notification, this.options.from)
    try {
      const { messageId } = await this.transport.sendMail(message)
      return { id: messageId }
    } catch (error) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `SMTP: ${summary(error)}`)
    }
  }
}

const isHere = (host: string): boolean => host === "localhost" || host === "[::1]" || host.startsWith("127.")

type SmtpFault = { code?: string; responseCode?: number; command?: string; message?: string }

/** What went wrong, without what the server or the library quotes of addresses and credentials. */
function summary(error: unknown): string {
  const { code, responseCode, command, message } = error as SmtpFault
  // the network's own word, e.g. ECONNREFUSED, which the library calls ESOCKET
  const network = /\bE[A-Z]{5,}\b/.exec(message ?? "")?.[0]
  const told = [network ?? code, responseCode, command && `at ${command.split(" ")[0]}`].filter(Boolean)
  return told.length ? told.join(" ") : "the letter was not taken"
}
