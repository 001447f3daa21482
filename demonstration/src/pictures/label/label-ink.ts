/** What is printed on a product and in which colours. */
export type LabelInk = {
  brand: string
  word: string
  note: string
  /** The cooperative's two colours: the first carries white text. */
  deep: string
  light: string
  paper: string
  /** The flavour's colour. */
  accent: string
  /** The cooperative's variation of the house pattern. */
  variation: number
}
