import enAccount from "./locales/en/account.json"
import enCart from "./locales/en/cart.json"
import enCatalogue from "./locales/en/catalogue.json"
import enCheckout from "./locales/en/checkout.json"
import enCommon from "./locales/en/common.json"
import enCrash from "./locales/en/crash.json"
import enDeskCases from "./locales/en/desk-cases.json"
import enDeskImport from "./locales/en/desk-import.json"
import enDeskMembers from "./locales/en/desk-members.json"
import enDeskMoney from "./locales/en/desk-money.json"
import enDeskOrders from "./locales/en/desk-orders.json"
import enDeskProducts from "./locales/en/desk-products.json"
import enDeskPromotions from "./locales/en/desk-promotions.json"
import enDeskSales from "./locales/en/desk-sales.json"
import enDeskStore from "./locales/en/desk-store.json"
import enErrors from "./locales/en/errors.json"
import enHalal from "./locales/en/halal.json"
import enHome from "./locales/en/home.json"
import enJoining from "./locales/en/joining.json"
import enProduct from "./locales/en/product.json"
import enPurchase from "./locales/en/purchase.json"
import enQuestions from "./locales/en/questions.json"
import enSeller from "./locales/en/seller.json"
import enStore from "./locales/en/store.json"
import idAccount from "./locales/id/account.json"
import idCart from "./locales/id/cart.json"
import idCatalogue from "./locales/id/catalogue.json"
import idCheckout from "./locales/id/checkout.json"
import idCommon from "./locales/id/common.json"
import idCrash from "./locales/id/crash.json"
import idDeskCases from "./locales/id/desk-cases.json"
import idDeskImport from "./locales/id/desk-import.json"
import idDeskMembers from "./locales/id/desk-members.json"
import idDeskMoney from "./locales/id/desk-money.json"
import idDeskOrders from "./locales/id/desk-orders.json"
import idDeskProducts from "./locales/id/desk-products.json"
import idDeskPromotions from "./locales/id/desk-promotions.json"
import idDeskSales from "./locales/id/desk-sales.json"
import idDeskStore from "./locales/id/desk-store.json"
import idErrors from "./locales/id/errors.json"
import idHalal from "./locales/id/halal.json"
import idHome from "./locales/id/home.json"
import idJoining from "./locales/id/joining.json"
import idProduct from "./locales/id/product.json"
import idPurchase from "./locales/id/purchase.json"
import idQuestions from "./locales/id/questions.json"
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
  "desk-orders": idDeskOrders,
  "desk-cases": idDeskCases,
  "desk-money": idDeskMoney,
  joining: idJoining,
  "desk-products": idDeskProducts,
  "desk-import": idDeskImport,
  "desk-store": idDeskStore,
  "desk-promotions": idDeskPromotions,
  "desk-members": idDeskMembers,
  "desk-sales": idDeskSales,
  questions: idQuestions,
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
  "desk-orders": enDeskOrders,
  "desk-cases": enDeskCases,
  "desk-money": enDeskMoney,
  joining: enJoining,
  "desk-products": enDeskProducts,
  "desk-import": enDeskImport,
  "desk-store": enDeskStore,
  "desk-promotions": enDeskPromotions,
  "desk-members": enDeskMembers,
  "desk-sales": enDeskSales,
  questions: enQuestions,
  errors: enErrors,
  crash: enCrash,
}
