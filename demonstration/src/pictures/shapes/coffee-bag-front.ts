import type { Surface } from "./surface"

export const [coffeeHalf, coffeeHeight, coffeeDeep] = [214, 700, 104] as const

/** The front of a side-gusset bag: it swells a little between sharp folds and leans back towards the closed top. */
export const coffeeFront: Surface = (u, v) => {
  const lean = coffeeDeep * (1 - 0.86 * v ** 3.2)
  const swell = 26 * Math.sin(Math.PI * Math.min(1, v * 1.1)) * (1 - u * u)
  return [coffeeHalf * u * (1 - 0.015 * Math.sin(v * Math.PI)), coffeeHeight * v, lean + swell]
}
