import { type DeskStore, storyMost } from "@opop/vendor/contract/store-settings"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { saveProfile } from "./save-profile"
import { StoreTaskFrame } from "./store-task-frame"

/** The store's story, in both languages. */
export function ProfileTask({ lng, store }: { lng: Language; store: DeskStore }) {
  const t = getT(lng, "desk-store")
  return (
    <StoreTaskFrame lng={lng} task="profile">
      <TaskForm
        action={saveProfile}
        hidden={{ lng, version: String(store.version) }}
        first={{ story_id: store.story.id, story_en: store.story.en }}
        fields={[
          {
            kind: "area",
            name: "story_id",
            lang: "id",
            label: t("profile.story_id"),
            hint: t("profile.hint"),
            maxLength: storyMost,
          },
          {
            kind: "area",
            name: "story_en",
            lang: "en",
            label: t("profile.story_en"),
            hint: t("english_hint"),
            maxLength: storyMost,
          },
        ]}
        submit={t("save")}
        submitting={t("saving")}
      />
    </StoreTaskFrame>
  )
}
