import { aloe } from "./aloe"
import { anchovy } from "./anchovy"
import { apple } from "./apple"
import { bamboo } from "./bamboo"
import { banana } from "./banana"
import { blackSeed } from "./black-seed"
import { brush } from "./brush"
import { button } from "./button"
import { candlenut } from "./candlenut"
import { canting } from "./canting"
import { cardamom } from "./cardamom"
import { cashew } from "./cashew"
import { cassava } from "./cassava"
import { charcoal } from "./charcoal"
import { chili } from "./chili"
import { chocolate } from "./chocolate"
import { cinnamon } from "./cinnamon"
import { clay } from "./clay"
import { clove } from "./clove"
import { coconut } from "./coconut"
import { coffeeBeans } from "./coffee-beans"
import { coffeeCherry } from "./coffee-cherry"
import { coffeeCup } from "./coffee-cup"
import { corn } from "./corn"
import { cotton } from "./cotton"
import { dates } from "./dates"
import { eyeglasses } from "./eyeglasses"
import { fish } from "./fish"
import { galangal } from "./galangal"
import { garlic } from "./garlic"
import { ginger } from "./ginger"
import { guava } from "./guava"
import { honeyDipper } from "./honey-dipper"
import { honeycomb } from "./honeycomb"
import { indigoLeaf } from "./indigo-leaf"
import { ink } from "./ink"
import { jackfruit } from "./jackfruit"
import { jasmine } from "./jasmine"
import { lantern } from "./lantern"
import { lemongrass } from "./lemongrass"
import { lime } from "./lime"
import { mango } from "./mango"
import { milk } from "./milk"
import { mint } from "./mint"
import { moringa } from "./moringa"
import { mushroom } from "./mushroom"
import { needle } from "./needle"
import { olive } from "./olive"
import { orange } from "./orange"
import { palmSugar } from "./palm-sugar"
import { pandan } from "./pandan"
import { peanut } from "./peanut"
import { pencil } from "./pencil"
import { pepper } from "./pepper"
import { pineapple } from "./pineapple"
import { potato } from "./potato"
import type { Prop } from "./prop"
import { rattan } from "./rattan"
import { ribbon } from "./ribbon"
import { rice } from "./rice"
import { rose } from "./rose"
import { salak } from "./salak"
import { seaweed } from "./seaweed"
import { sesame } from "./sesame"
import { shallot } from "./shallot"
import { shell } from "./shell"
import { shrimp } from "./shrimp"
import { soybean } from "./soybean"
import { squid } from "./squid"
import { starAnise } from "./star-anise"
import { strawberry } from "./strawberry"
import { sweetPotato } from "./sweet-potato"
import { tamarind } from "./tamarind"
import { taro } from "./taro"
import { teaLeaves } from "./tea-leaves"
import { tempeh } from "./tempeh"
import { thread } from "./thread"
import { turmeric } from "./turmeric"
import { wax } from "./wax"
import { wood } from "./wood"

/** Every small thing that can be drawn. */
export const props: Readonly<Record<string, Prop>> = {
  aloe,
  anchovy,
  apple,
  bamboo,
  banana,
  "black-seed": blackSeed,
  brush,
  button,
  candlenut,
  canting,
  cardamom,
  cashew,
  cassava,
  charcoal,
  chili,
  chocolate,
  cinnamon,
  clay,
  clove,
  coconut,
  "coffee-beans": coffeeBeans,
  "coffee-cherry": coffeeCherry,
  "coffee-cup": coffeeCup,
  corn,
  cotton,
  dates,
  eyeglasses,
  fish,
  galangal,
  garlic,
  ginger,
  guava,
  "honey-dipper": honeyDipper,
  honeycomb,
  "indigo-leaf": indigoLeaf,
  ink,
  jackfruit,
  jasmine,
  lantern,
  lemongrass,
  lime,
  mango,
  milk,
  mint,
  moringa,
  mushroom,
  needle,
  olive,
  orange,
  "palm-sugar": palmSugar,
  pandan,
  peanut,
  pencil,
  pepper,
  pineapple,
  potato,
  rattan,
  ribbon,
  rice,
  rose,
  salak,
  seaweed,
  sesame,
  shallot,
  shell,
  shrimp,
  soybean,
  squid,
  "star-anise": starAnise,
  strawberry,
  "sweet-potato": sweetPotato,
  tamarind,
  taro,
  "tea-leaves": teaLeaves,
  tempeh,
  thread,
  turmeric,
  wax,
  wood,
}

/** The things of those names; whatever is unknown is left out. */
export function propsNamed(names: readonly string[]): Prop[] {
  return names.flatMap((name) => (Object.hasOwn(props, name) ? (props[name] ?? []) : []))
}
