import { randomUUID } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { messageOf } from "../../domain/message"
import { fileName } from "./file-name"

export type FileMailOptions = { directory: string; channels: string[] }

const sender = "OPOP Jawa Timur <toko@localhost>"

/**
 * E-mail while developing: nothing leaves the machine. Each letter becomes an `.eml`, which mail programs open, and a `.txt` beside it
 * with its plain text. Files appear whole or not at all.
 */
export default class FileMailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail-file"
  private readonly composer = createTransport({ streamTransport: true, buffer: true, newline: "unix" })

  constructor(
    _container: Record<string, unknown>,
    private readonly options: FileMailOptions,
  ) {
    super()
  }

  static override validateOptions(options: Record<string, unknown>): void {
    if (!options["directory"])
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "The file mail provider needs: directory")
  }

  /** @returns the file's name without its ending */
  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const message = messageOf(notification, sender)
    const { message: raw } = await this.composer.sendMail(message)
    const name = fileName(notification.template, message.to)
    await mkdir(this.options.directory, { recursive: true, mode: 0o700 })
    await this.write(`${name}.txt`, `To: ${message.to}\nSubject: ${message.subject}\n\n${message.text}\n`)
    await this.write(`${name}.eml`, raw as Buffer)
    return { id: name }
  }

  private async write(name: string, data: string | Buffer): Promise<void> {
    const half = join(this.options.directory, `.${randomUUID()}`)
    await writeFile(half, data, { mode: 0o600 })
    await rename(half, join(this.options.directory, name))
  }
}
