import localFont from "next/font/local"

/** Plus Jakarta Sans, drawn in Indonesia: one variable file with the Latin signs, served by ourselves. */
export const jakarta = localFont({
  src: "../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
  weight: "200 800",
  display: "swap",
  variable: "--font-jakarta",
  adjustFontFallback: "Arial",
})
