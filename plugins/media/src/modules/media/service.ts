import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { Picture as PictureContract } from "../../contract/picture"
import { derivePicture, pictureHash } from "../../domain/derive-picture"
import { DiskStore } from "./disk-store"
import Picture from "./models/picture"

export type MediaOptions = {
  /** Absolute folder where the files of pictures are kept. */
  directory: string
  /** Absolute folder into which the File module puts uploads, and the address under which they are served. */
  uploads: string
  uploadsUrl: string
}

/** Pictures and their files. */
export default class MediaModuleService extends MedusaService({ Picture }) {
  readonly store: DiskStore
  readonly uploads: string
  readonly uploadsUrl: string

  constructor(container: Record<string, unknown>, options?: MediaOptions) {
    super(container)
    if (!options?.directory || !options.uploads || !options.uploadsUrl) {
      const message = "The media plugin needs the options `directory`, `uploads` and `uploadsUrl`"
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, message)
    }
    this.store = new DiskStore(options.directory)
    this.uploads = options.uploads
    this.uploadsUrl = options.uploadsUrl
  }

  /**
   * Makes the files and the record of an uploaded image; the same image again costs nothing.
   * @returns the picture, and whether it is new
   */
  async keep(source: Buffer): Promise<{ picture: PictureContract; isNew: boolean }> {
    const [known] = await this.listPictures({ hash: pictureHash(source) })
    if (known && (await this.store.has(known.hash))) return { picture: known, isNew: false }
    const { picture, files } = await derivePicture(source)
    await this.store.write(picture.hash, files)
    if (known) return { picture, isNew: false }
    try {
      await this.createPictures(picture)
    } catch (cause) {
      // somebody else kept the same image meanwhile
      const [theirs] = await this.listPictures({ hash: picture.hash })
      if (!theirs) throw cause
      return { picture: theirs, isNew: false }
    }
    return { picture, isNew: true }
  }

  /** Takes back what `keep` made. */
  async discard(hash: string): Promise<void> {
    await this.deletePictures(hash)
    await this.store.remove(hash)
  }
}
