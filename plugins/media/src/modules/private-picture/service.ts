import { createHash } from "node:crypto"
import { generateEntityId, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { pictureBytes } from "../../domain/picture-bytes"
import { redrawPicture } from "../../domain/redraw-picture"
import PrivatePicture from "./models/private-picture"
import { PrivateStore } from "./private-store"

/** Pictures that are never public. */
export default class PrivatePictureModuleService extends MedusaService({ PrivatePicture }) {
  private readonly store: PrivateStore

  constructor(container: Record<string, unknown>, options?: { directory: string }) {
    super(container)
    if (!options?.directory)
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, "The media plugin needs the option `directory`")
    this.store = new PrivateStore(options.directory)
  }

  /** @throws PictureError */
  async keep(base64: string, owner: string): Promise<string> {
    const { data, width, height } = await redrawPicture(pictureBytes(base64))
    const id = generateEntityId(undefined, "ppic")
    await this.store.write(id, data)
    try {
      const sha256 = createHash("sha256").update(data).digest("hex")
      await this.createPrivatePictures({ id, owner, sha256, width, height, size: data.length })
    } catch (cause) {
      await this.store.remove(id)
      throw cause
    }
    return id
  }

  /** @returns null when there is none of this owner */
  async read(id: string, owner: string): Promise<Buffer | null> {
    const [known] = await this.listPrivatePictures({ id, owner }, { select: ["id"], take: 1 })
    return known ? this.store.read(known.id) : null
  }

  async discard(ids: string[], owner: string): Promise<void> {
    if (!ids.length) return
    const known = await this.listPrivatePictures({ id: ids, owner }, { select: ["id"] })
    await this.deletePrivatePictures(known.map(({ id }) => id))
    for (const { id } of known) await this.store.remove(id)
  }
}
