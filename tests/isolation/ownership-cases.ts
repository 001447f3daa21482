/**
 * What marketplaces with several sellers are known to get wrong about ownership, each with the test that tries it here:
 * the case, the file below `tests` or the plugin, and words of the test's name.
 */
export const ownershipCases: [what: string, file: string, test: string][] = [
  ["a new seller waits for approval", "integration/joining.test.ts", "goes the whole way: draft, submitted, sent back"],
  ["suspended before it is closed", "integration/joining.test.ts", "suspends before it closes"],
  ["the last owner cannot be removed", "integration/members.test.ts", "the last owner stays"],
  [
    "fields that are not a seller's to set are refused",
    "isolation/desk-isolation.test.ts",
    "shows a member nothing of another",
  ],
  ["only one's own memberships are listed", "isolation/desk.test.ts", "a member of two cooperatives works in the one"],
  [
    "a seller reaches nothing of another: path, query, body",
    "isolation/desk-isolation.test.ts",
    "wherever its ids are put",
  ],
  ["a seller sees its own orders only", "isolation/desk.test.ts", "tells a member who they are and what has come in"],
  [
    "another seller's order cannot be cancelled or refunded",
    "isolation/desk-isolation.test.ts",
    "wherever its ids are put",
  ],
  [
    "stock is written in one's own place only",
    "integration/desk-products.test.ts",
    "nothing of another cooperative can be used",
  ],
  [
    "suspended sellers are found nowhere",
    "integration/store-catalogue.test.ts",
    "a suspended cooperative's goods are found nowhere",
  ],
  [
    "suspended sellers' goods cannot be bought",
    "integration/store-cart.test.ts",
    "keeps a suspended cooperative's goods in sight",
  ],
  [
    "nothing private in what the store tells",
    "isolation/store-secrets.test.ts",
    "no route of the store tells a visitor",
  ],
  [
    "a proposed product leaves a trace",
    "integration/product-moderation.test.ts",
    "a product is on sale once the province has approved",
  ],
  ["a refusal says why", "integration/product-moderation.test.ts", "a refused change says why"],
  [
    "a purchase is split by seller",
    "integration/store-cart.test.ts",
    "places one purchase with an order per cooperative",
  ],
  [
    "a single seller makes a single order",
    "integration/split.test.ts",
    "makes a single order for a single cooperative",
  ],
  ["what is ordered is reserved", "integration/race.test.ts", "every one succeeds and everything is reserved"],
  ["more than there is is refused", "integration/race.test.ts", "the last piece: exactly one gets it"],
  [
    "a cancelled order frees its stock",
    "integration/order-course.test.ts",
    "the stock is free, the other order goes on",
  ],
  ["a return brings back what was received", "integration/cases.test.ts", "the goods go back into stock"],
  [
    "a discount is on the promoting seller's line only",
    "integration/promotions.test.ts",
    "discount only the promoting seller's line",
  ],
  [
    "a refund stays within the seller's share",
    "integration/refunds.test.ts",
    "several parts up to the share, and not a rupiah more",
  ],
  ["a body that is none is refused", "integration/store-settings.test.ts", "refuses what is none of a store's"],
]
