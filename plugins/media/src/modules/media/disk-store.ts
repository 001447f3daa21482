import { randomUUID } from "node:crypto"
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { DerivedFile } from "../../domain/derive-picture"

/** The files of pictures in a folder of this machine: `<directory>/<first two digits>/<hash>/<width>.<format>`. */
export class DiskStore {
  constructor(readonly directory: string) {}

  /** Where a picture's file lies. Both parts must have been checked: they become a path. */
  path(hash: string, file: string): string {
    return join(this.folder(hash), file)
  }

  has(hash: string): Promise<boolean> {
    return access(this.folder(hash)).then(
      () => true,
      () => false,
    )
  }

  /** Writes beside the final place and renames, so that a reader never sees half a picture. */
  async write(hash: string, files: DerivedFile[]): Promise<void> {
    if (await this.has(hash)) return
    const unfinished = `${this.folder(hash)}.${randomUUID()}`
    await mkdir(unfinished, { recursive: true })
    await Promise.all(files.map(({ name, data }) => writeFile(join(unfinished, name), data)))
    await rename(unfinished, this.folder(hash)).catch(async (cause: NodeJS.ErrnoException) => {
      await rm(unfinished, { recursive: true, force: true })
      // someone else wrote the same picture meanwhile
      if (cause.code !== "ENOTEMPTY" && cause.code !== "EEXIST") throw cause
    })
  }

  async remove(hash: string): Promise<void> {
    await rm(this.folder(hash), { recursive: true, force: true })
  }

  private folder(hash: string): string {
    return join(this.directory, hash.slice(0, 2), hash)
  }
}
