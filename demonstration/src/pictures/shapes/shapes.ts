import { drawBag } from "./bag"
import { drawBar } from "./bar"
import { drawBasket } from "./basket"
import { drawBeads } from "./beads"
import { drawBook } from "./book"
import { drawBottle } from "./bottle"
import { drawBowl } from "./bowl"
import { drawBox } from "./box"
import { drawCan } from "./can"
import { drawCoffeeBag } from "./coffee-bag"
import { drawCup } from "./cup"
import { drawDropper } from "./dropper"
import { drawFoldedCloth } from "./folded-cloth"
import { drawFrame } from "./frame"
import { drawHijab } from "./hijab"
import { drawHoneyBottle } from "./honey-bottle"
import { drawJar } from "./jar"
import { drawMug } from "./mug"
import { drawMukena } from "./mukena"
import { drawNotebooks } from "./notebooks"
import { drawPens } from "./pens"
import { drawPouch } from "./pouch"
import { drawRug } from "./rug"
import { drawSachets } from "./sachets"
import { drawSarong } from "./sarong"
import type { Shape } from "./shape"
import { drawShirt } from "./shirt"
import { drawSongkok } from "./songkok"
import { drawTeaBox } from "./tea-box"
import { drawTin } from "./tin"
import { drawTote } from "./tote"
import { drawTray } from "./tray"
import { drawTube } from "./tube"

const box: Shape = { draw: drawBox, room: { half: 310, foot: 985, kind: "standing" } }

/** Every object that can be drawn. */
export const shapes: Readonly<Record<string, Shape>> = {
  bag: { draw: drawBag, room: { half: 285, foot: 975, kind: "standing" } },
  bar: { draw: drawBar, room: { half: 340, foot: 1000, kind: "standing", lift: 70 } },
  basket: { draw: drawBasket, room: { half: 310, foot: 1010, kind: "card", lift: 36 } },
  beads: { draw: drawBeads, room: { half: 390, foot: 1070, kind: "lying", lift: 60, fromAbove: true } },
  book: { draw: drawBook, room: { half: 300, foot: 985, kind: "standing" } },
  bottle: { draw: drawBottle, room: { half: 190, foot: 1000, kind: "standing" } },
  bowl: { draw: drawBowl, room: { half: 300, foot: 960, kind: "card", lift: 70 } },
  box,
  can: { draw: drawCan, room: { half: 230, foot: 1005, kind: "standing" } },
  "coffee-bag": { draw: drawCoffeeBag, room: { half: 270, foot: 990, kind: "standing" } },
  cup: { draw: drawCup, room: { half: 250, foot: 1005, kind: "standing", lift: 30 } },
  dropper: { draw: drawDropper, room: { half: 200, foot: 1000, kind: "standing" } },
  "folded-cloth": { draw: drawFoldedCloth, room: { half: 440, foot: 1060, kind: "lying", fromAbove: true } },
  frame: { draw: drawFrame, room: { half: 310, foot: 960, kind: "card", lift: 20 } },
  hijab: { draw: drawHijab, room: { half: 420, foot: 1050, kind: "lying", fromAbove: true } },
  "honey-bottle": { draw: drawHoneyBottle, room: { half: 270, foot: 1005, kind: "standing", lift: 26 } },
  jar: { draw: drawJar, room: { half: 275, foot: 1010, kind: "standing", lift: 20 } },
  mug: { draw: drawMug, room: { half: 260, foot: 985, kind: "card", lift: 60 } },
  mukena: { draw: drawMukena, room: { half: 440, foot: 1060, kind: "lying", fromAbove: true } },
  notebooks: { draw: drawNotebooks, room: { half: 370, foot: 1010, kind: "standing", lift: 16 } },
  pens: { draw: drawPens, room: { half: 215, foot: 1010, kind: "standing" } },
  pouch: { draw: drawPouch, room: { half: 290, foot: 985, kind: "standing" } },
  rug: { draw: drawRug, room: { half: 440, foot: 1090, kind: "lying", lift: 60, back: 470, fromAbove: true } },
  sachets: { draw: drawSachets, room: { half: 320, foot: 990, kind: "standing" } },
  sarong: { draw: drawSarong, room: { half: 430, foot: 1060, kind: "lying", fromAbove: true } },
  shirt: { draw: drawShirt, room: { half: 350, foot: 1030, kind: "broad", fromAbove: true } },
  songkok: { draw: drawSongkok, room: { half: 330, foot: 985, kind: "card", lift: 80 } },
  "tea-box": { draw: drawTeaBox, room: { half: 370, foot: 990, kind: "card", lift: 56 } },
  tin: { draw: drawTin, room: { half: 295, foot: 1030, kind: "standing", lift: 40 } },
  tote: { draw: drawTote, room: { half: 310, foot: 985, kind: "standing" } },
  tray: { draw: drawTray, room: { half: 430, foot: 1040, kind: "lying", lift: 50, back: 430, fromAbove: true } },
  tube: { draw: drawTube, room: { half: 200, foot: 1000, kind: "standing" } },
}

/** The shape of that name; whatever is unknown becomes a box. */
export function shapeNamed(name: string): Shape {
  return Object.hasOwn(shapes, name) ? (shapes[name] ?? box) : box
}
