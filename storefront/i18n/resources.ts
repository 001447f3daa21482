import enAccount from "./locales/en/account.json"
import enCart from "./locales/en/cart.json"
import enCatalogue from "./locales/en/catalogue.json"
import enCheckout from "./locales/en/checkout.json"
import enCommon from "./locales/en/common.json"
import enCrash from "./locales/en/crash.json"
import enErrors from "./locales/en/errors.json"
import enHalal from "./locales/en/halal.json"
import enHome from "./locales/en/home.json"
import enProduct from "./locales/en/product.json"
import enPurchase from "./locales/en/purchase.json"
import enSeller from "./locales/en/seller.json"
import enStore from "./locales/en/store.json"
import idAccount from "./locales/id/account.json"
import idCart from "./locales/id/cart.json"
import idCatalogue from "./locales/id/catalogue.json"
import idCheckout from "./locales/id/checkout.json"
import idCommon from "./locales/id/common.json"
import idCrash from "./locales/id/crash.json"
import idErrors from "./locales/id/errors.json"
import idHalal from "./locales/id/halal.json"
import idHome from "./locales/id/home.json"
import idProduct from "./locales/id/product.json"
import idPurchase from "./locales/id/purchase.json"
import idSeller from "./locales/id/seller.json"
import idStore from "./locales/id/store.json"

/** Every text, by namespace. The Indonesian files decide which keys exist. */
export const indonesian = {
  common: idCommon,
  home: idHome,
  product: idProduct,
  catalogue: idCatalogue,
  store: idStore,
  halal: idHalal,
  cart: idCart,
  checkout: idCheckout,
  purchase: idPurchase,
  account: idAccount,
  seller: idSeller,
  errors: idErrors,
  crash: idCrash,
}

export type Namespace = keyof typeof indonesian

export const english: Record<Namespace, object> = {
  common: enCommon,
  home: enHome,
  product: enProduct,
  catalogue: enCatalogue,
  store: enStore,
  halal: enHalal,
  cart: enCart,
  checkout: enCheckout,
  purchase: enPurchase,
  account: enAccount,
  seller: enSeller,
  errors: enErrors,
  crash: enCrash,
}
