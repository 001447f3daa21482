import { createHash } from "node:crypto"
import { generateEntityId, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { documentBytes } from "../../domain/document-bytes"
import { redrawPicture } from "../../domain/redraw-picture"
import { PrivateStore } from "../private-picture/private-store"
import PrivateDocument from "./models/private-document"

export type KeptDocument = { id: string; kind: "pdf" | "picture" }

/** Documents that are never public. */
export default class PrivateDocumentModuleService extends MedusaService({ PrivateDocument }) {
  private readonly store: PrivateStore

  constructor(container: Record<string, unknown>, options?: { directory: string }) {
    super(container)
    if (!options?.directory)
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "The media plugin needs the option `directory`")
    this.store = new PrivateStore(options.directory, "document")
  }

  /** @throws PictureError */
  async keep(base64: string, owner: string): Promise<KeptDocument> {
    const { bytes, kind } = documentBytes(base64)
    const data = kind === "picture" ? (await redrawPicture(bytes)).data : bytes
    const id = generateEntityId(undefined, "pdoc")
    await this.store.write(id, data)
    try {
      const sha256 = createHash("sha256").update(data).digest("hex")
      await this.createPrivateDocuments({ id, owner, kind, sha256, size: data.length })
    } catch (cause) {
      await this.store.remove(id)
      throw cause
    }
    return { id, kind }
  }

  /** @returns null when there is none of this owner */
  async read(id: string, owner: string): Promise<{ data: Buffer; kind: "pdf" | "picture" } | null> {
    const [known] = await this.listPrivateDocuments({ id, owner }, { select: ["id", "kind"], take: 1 })
    return known ? { data: await this.store.read(known.id), kind: known.kind } : null
  }

  async discard(ids: string[], owner: string): Promise<void> {
    if (!ids.length) return
    const known = await this.listPrivateDocuments({ id: ids, owner }, { select: ["id"] })
    await this.deletePrivateDocuments(known.map(({ id }) => id))
    for (const { id } of known) await this.store.remove(id)
  }
}
