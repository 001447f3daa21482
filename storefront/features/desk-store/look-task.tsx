import { storePaletteKeys, storePalettes } from "@opop/vendor/contract/store-palette"
import type { DeskStore } from "@opop/vendor/contract/store-settings"
import { pictureFieldTexts } from "@/features/seller/picture-field-texts"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { LookFields } from "./look-fields"
import { saveLook } from "./save-look"
import { StoreTaskFrame } from "./store-task-frame"

/** Colours, pattern and pictures, with the front as it will be. */
export function LookTask({ lng, store }: { lng: Language; store: DeskStore }) {
  const t = getT(lng, "desk-store")
  const palettes = storePaletteKeys.map((key) => ({ value: key, label: t(`palette.${key}`), ...storePalettes[key] }))
  const own = { value: "", label: t("look.own_colours"), colour: store.colour, accent: store.accent }
  return (
    <StoreTaskFrame lng={lng} task="look">
      <TaskForm
        action={saveLook}
        hidden={{ lng, version: String(store.version) }}
        submit={t("save")}
        submitting={t("saving")}
      >
        <LookFields
          lng={lng}
          store={store}
          palettes={store.palette ? palettes : [own, ...palettes]}
          pictureTexts={pictureFieldTexts(lng)}
          texts={{
            preview: t("look.preview"),
            palette: t("look.palette"),
            pattern: t("look.pattern"),
            patterns: Array.from({ length: 8 }, (_, index) => t("look.pattern_number", { number: index + 1 })),
            logo: t("look.logo"),
            logoHint: t("look.logo_hint"),
            banner: t("look.banner"),
            bannerHint: t("look.banner_hint"),
          }}
        />
      </TaskForm>
    </StoreTaskFrame>
  )
}
