import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MEDIA_MODULE } from "../../modules/media"
import type MediaModuleService from "../../modules/media/service"

/** An uploaded image becomes a picture; removed again if it was new and something after it fails. */
export const keepPictureStep = createStep(
  "keep-picture",
  async ({ source }: { source: Buffer }, { container }) => {
    const media: MediaModuleService = container.resolve(MEDIA_MODULE)
    const { picture, isNew } = await media.keep(source)
    return new StepResponse(picture, isNew ? picture.hash : null)
  },
  async (hash, { container }) => {
    if (!hash) return
    const media: MediaModuleService = container.resolve(MEDIA_MODULE)
    await media.discard(hash)
  },
)
