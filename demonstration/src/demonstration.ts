import { z } from "zod"
import { type CooperativeData, cooperativeData } from "./cooperative"
import cooperativeRows from "./data/cooperatives.json"
import batikSarong from "./data/products/batik-sarong.json"
import booksStationery from "./data/products/books-stationery.json"
import coffee from "./data/products/coffee.json"
import crafts from "./data/products/crafts.json"
import drinks from "./data/products/drinks.json"
import honeyHerbs from "./data/products/honey-herbs.json"
import sambal from "./data/products/sambal.json"
import snacks from "./data/products/snacks.json"
import soapCosmetics from "./data/products/soap-cosmetics.json"
import songkokMukena from "./data/products/songkok-mukena.json"
import { type ProductData, productData } from "./product"

const productRows = [
  ...snacks,
  ...drinks,
  ...coffee,
  ...sambal,
  ...honeyHerbs,
  ...batikSarong,
  ...songkokMukena,
  ...soapCosmetics,
  ...crafts,
  ...booksStationery,
]

/** All invented cooperatives and their products, checked. */
export function demonstration(): { cooperatives: CooperativeData[]; products: ProductData[] } {
  return {
    cooperatives: z.array(cooperativeData).parse(cooperativeRows),
    products: z.array(productData).parse(productRows),
  }
}
