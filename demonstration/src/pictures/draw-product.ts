import type { CooperativeData } from "../cooperative"
import type { ProductData } from "../product"
import { hash } from "./drawing/hash"
import { mix } from "./drawing/mix"
import { createPaint } from "./drawing/paint"
import { createRandom } from "./drawing/random"
import { createView } from "./drawing/view"
import { chooseLayout } from "./label/choose-layout"
import type { LabelInk } from "./label/label-ink"
import { renderLayers } from "./label/render-layers"
import { propsNamed } from "./props/props"
import { backdrop } from "./scene/backdrop"
import { chooseTint } from "./scene/choose-tint"
import { type Placed, placeProps } from "./scene/place-props"
import { shapeNamed } from "./shapes/shapes"
import type { Stage } from "./shapes/stage"

/** Height in the picture at which things stand on the table. */
const floor = 960

/** A cooperative's labels share two layouts, so that its things look like one family. */
function layoutOf(product: ProductData, cooperative: CooperativeData): number {
  return hash(cooperative.handle) + 3 * (hash(product.handle) % 2)
}

/**
 * The picture of a product as a complete SVG, drawn on 1200 by 1200 and shown at the widest size of the shop: the thing on a table in the light of a window, with its
 * cooperative's label and what it is made of. The same product always gives the same picture.
 */
export function drawProduct(product: ProductData, cooperative: CooperativeData): string {
  const { picture } = product
  const [deep, light] = cooperative.colours
  const random = createRandom(product.handle)
  const paint = createPaint(`p${hash(product.handle).toString(36)}`)
  const tint = chooseTint(random, picture.accent, deep, light)
  const turn = random.pick([1, -1] as const)
  const { draw, room } = shapeNamed(picture.shape)
  const lift = room.lift ?? 0
  const things = propsNamed(picture.props)
  const middle = 600 - (room.kind === "lying" || things.length === 0 ? 0 : turn * 34)
  const ink: LabelInk = {
    brand: cooperative.name,
    word: picture.label,
    note: picture.note,
    deep,
    light,
    paper: mix("#fbf7ef", light, 0.05),
    accent: picture.accent,
    variation: cooperative.pattern,
  }
  const layout = layoutOf(product, cooperative)
  const stage: Stage = {
    paint,
    random,
    tint,
    turn,
    ink,
    accent: picture.accent,
    category: product.category,
    text: `${product.title.en} ${product.title.id} ${picture.label}`.toLowerCase(),
    view: ({ raise = 0, x = 0, ...camera }) => createView({ foot: [middle + x, floor - lift - raise], ...camera }),
    label: (width, height, warp) =>
      `<g data-part="label">${renderLayers(paint, chooseLayout(layout, width, height)(ink, width, height), warp)}</g>`,
  }
  const object = draw(stage)
  const placed = placeProps(random, things, room, middle, turn)
  const lay = ({ prop, x, y, size, angle }: Placed): string =>
    `<g transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${angle.toFixed(1)}) scale(${size.toFixed(3)})">${prop.draw({ paint, random, tint, accent: picture.accent, deep })}</g>`
  const body = [
    backdrop(paint, tint, room.fromAbove === true ? "sweep" : random.pick(["sweep", "table"])),
    ...placed.filter(({ behind }) => behind).map(lay),
    object,
    ...placed.filter(({ behind }) => !behind).map(lay),
  ].join("")
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200" width="1080" height="1080"><defs>${paint.definitions()}</defs>${body}</svg>`
}
