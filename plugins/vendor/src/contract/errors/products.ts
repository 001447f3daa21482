/** Products and their pictures. `product_not_found` is a buyer's too, see purchase. */
export const productErrors = {
  product_state: "not_allowed",
  product_incomplete: "not_allowed",
  product_limit_reached: "not_allowed",
  stock_reserved: "not_allowed",
  category_unknown: "invalid_data",
  picture_unknown: "invalid_data",
} as const
