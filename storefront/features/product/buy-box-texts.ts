import "server-only"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { place } from "@/lib/fill-place"

/** The strings of the buy box; the browser fills in how many are left. */
export function buyBoxTexts(lng: Language) {
  const common = getT(lng, "common")
  const product = getT(lng, "product")
  return {
    add: product("add"),
    adding: product("adding"),
    close: common("close"),
    closed: product("store_closed"),
    from: common("price.from"),
    left: common("stock.left", { left: place }),
    less: common("quantity.less"),
    more: common("quantity.more"),
    openCart: getT(lng, "cart")("open"),
    price: common("price.label"),
    quantity: common("quantity.label"),
    soldOut: common("stock.sold_out"),
    soldOutAll: product("sold_out_all"),
  }
}

export type BuyBoxTexts = ReturnType<typeof buyBoxTexts>
