import { type StorePalette, storePalettes } from "@opop/vendor/contract/store-palette"
import { describe, expect, it } from "vitest"
import texts from "@/i18n/locales/id/desk-store.json"
import { contrast, readableOn } from "@/ui/contrast"

const palettes = Object.entries(storePalettes) as [StorePalette, (typeof storePalettes)[StorePalette]][]
/** Grounds of both themes, see `ui/tokens.css`. */
const grounds = { light: "#fbf7ef", dark: "#101713" }

describe.each(palettes)("the palette %s", (key, { colour, accent }) => {
  it("carries white text on its colour, and its accent stands out from it", () => {
    expect(readableOn(colour)).toBe("#ffffff")
    expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(4.5)
    expect(contrast(accent, colour)).toBeGreaterThanOrEqual(4.5)
  })

  it("can be told from the ground of both themes by its colour or its accent", () => {
    for (const ground of Object.values(grounds))
      expect(Math.max(contrast(colour, ground), contrast(accent, ground))).toBeGreaterThanOrEqual(3)
  })

  it("has a name", () => expect(texts.palette[key]).toBeTruthy())
})
