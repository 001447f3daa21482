/** Of the storefront's tokens, light; written beside each element because mail programs drop style sheets. */
export const light = {
  surface: "#fbf7ef",
  raised: "#fffdf9",
  ink: "#1e2722",
  muted: "#56605a",
  line: "#e5dcca",
  brand: "#0e5a47",
  brandInk: "#ffffff",
  shade: "#0b4536",
  shadeInk: "#fbf4e4",
}

/** The same roles, dark; for mail programs that keep a style sheet and know the reader's wish. */
export const dark: typeof light = {
  surface: "#101713",
  raised: "#19221d",
  ink: "#f1ece0",
  muted: "#a9b4aa",
  line: "#2b362f",
  brand: "#84d0b3",
  brandInk: "#06251b",
  shade: "#0c2a21",
  shadeInk: "#f6efdf",
}
