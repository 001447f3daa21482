import type { Box } from "../drawing/box"
import type { Path } from "../drawing/path"
import type { Weight } from "./font"
import { capital, setText, textWidth } from "./set-text"

/** `height` runs from the top of the capitals to the last baseline, `below` is what hangs under it. */
type Fitted = { path: Path; height: number; below: number }

type Wish = { weight: Weight; size: number; tracking?: number; align?: "start" | "middle"; lines?: 1 | 2 }

const leading = 0.98

function breakings(text: string): string[][] {
  const places = [...text.matchAll(/ |(?<=[-–])/g)].map((match) => match.index)
  return places.map((place) => [text.slice(0, place).trim(), text.slice(place).trim()])
}

/** Sets a text as large as its box and the wished size allow, in two lines where that makes it clearly larger. Top of the box is top of the capitals. */
export function fitText(
  text: string,
  box: Box,
  { weight, size, tracking = 0, align = "middle", lines = 1 }: Wish,
): Fitted {
  const sizeOf = (rows: readonly string[]): number => {
    const widest = Math.max(...rows.map((row) => textWidth(row, { weight, size: 1, tracking })))
    return Math.min(size, box.width / widest, box.height / (capital + (rows.length - 1) * leading))
  }
  const broken = lines === 2 ? breakings(text) : []
  const rows = broken.reduce(
    (best, next) => (sizeOf(next) > sizeOf(best) * (best.length === 1 ? 1.15 : 1) ? next : best),
    [text],
  )
  const lettering = { weight, size: sizeOf(rows), tracking }
  const path = rows.flatMap((row, index) => {
    const indent = align === "start" ? 0 : (box.width - textWidth(row, lettering)) / 2
    return setText(row, box.x + indent, box.y + lettering.size * (capital + index * leading), lettering)
  })
  return {
    path,
    height: lettering.size * (capital + (rows.length - 1) * leading),
    below: /[gjpqyQ,;]/.test(rows.at(-1) ?? "") ? lettering.size * 0.2 : 0,
  }
}
