import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** Files that no route serves: `<directory>/private/<id>.<ending>`, for the owner of this process only. */
export class PrivateStore {
  private readonly folder: string

  /** @param directory of the media plugin; what it serves lies in folders of two digits beside `private` */
  constructor(
    directory: string,
    private readonly ending: "webp" | "document" = "webp",
  ) {
    this.folder = join(directory, "private")
  }

  async write(id: string, data: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    await writeFile(`${this.path(id)}.new`, data, { mode: 0o600 })
    await rename(`${this.path(id)}.new`, this.path(id))
  }

  read(id: string): Promise<Buffer> {
    return readFile(this.path(id))
  }

  async remove(id: string): Promise<void> {
    await rm(this.path(id), { force: true })
  }

  private path(id: string): string {
    if (!/^\w+$/.test(id)) throw new Error(`${id} is no id of a private file`)
    return join(this.folder, `${id}.${this.ending}`)
  }
}
