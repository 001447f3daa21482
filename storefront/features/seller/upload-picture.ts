import type { Picture } from "@opop/media/contract/picture"
import type { Language } from "@/i18n/languages"

/** `lost`: there was no answer, and trying again may help. `refused`: this photo will never be taken; `message` says why. */
export type Uploaded = { kind: "kept"; picture: Picture } | { kind: "lost" } | { kind: "refused"; message: string }

type Answer = { picture?: Picture; message?: string } | null

/** A connection that says nothing for so long is gone, in milliseconds. */
const silence = 120_000

/**
 * Sends one photo, and tells how far it is: `fetch` cannot tell. In the browser only.
 * @param onProgress from 0 to 1
 */
export function uploadPicture(lng: Language, file: File, onProgress: (share: number) => void): Promise<Uploaded> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open("POST", `/api/desk/pictures?lng=${lng}`)
    request.responseType = "json"
    request.timeout = silence
    request.setRequestHeader("content-type", file.type || "application/octet-stream")
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => done(read(request.status, request.response as Answer))
    request.onerror = () => done({ kind: "lost" })
    request.ontimeout = () => done({ kind: "lost" })
    request.send(file)
  })
}

function read(status: number, answer: Answer): Uploaded {
  if (status === 200 && answer?.picture) return { kind: "kept", picture: answer.picture }
  const refused = status >= 400 && status < 500 && status !== 429 && answer?.message
  return refused ? { kind: "refused", message: refused } : { kind: "lost" }
}
