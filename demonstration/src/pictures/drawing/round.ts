import { n } from "./number"

/** A filled circle or ellipse where nothing has to be bent. */
export function round(x: number, y: number, rx: number, ry: number, paint: string, opacity = 1): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${paint}"${opacity === 1 ? "" : ` fill-opacity="${Math.round(opacity * 100) / 100}"`}/>`
}
