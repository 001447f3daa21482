/** Id under which payments know the share provider. It is never enabled in a region: buyers cannot choose it. */
export const SHARE_PROVIDER = "pp_share_share"

/** What a share's payment session remembers. */
export type ShareData = {
  parent_session_id: string
  purchase_id: string
  order_id: string
  /** Whole units of the purchase's currency, as a decimal string. */
  amount: string
}
