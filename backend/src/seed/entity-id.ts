import { partId } from "@opop/vendor/domain/store-parts/part-id"

/** An id in Medusa's form that is always the same for the same name, so that seeding twice makes nothing twice. */
export const entityId = partId
