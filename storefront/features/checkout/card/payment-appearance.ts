import type { Appearance } from "@stripe/stripe-js"

/** The design system in the words of the gateway's fields. @param token the value of a custom property, e.g. `--brand` */
export function paymentAppearance(token: (name: string) => string): Appearance {
  const edge = `1px solid ${token("--edge")}`
  return {
    theme: "flat",
    labels: "above",
    variables: {
      colorPrimary: token("--brand"),
      colorBackground: token("--raised"),
      colorText: token("--ink"),
      colorTextSecondary: token("--muted"),
      colorTextPlaceholder: token("--muted"),
      colorDanger: token("--danger"),
      colorSuccess: token("--success"),
      iconColor: token("--muted"),
      fontFamily: "system-ui, sans-serif",
      fontSizeBase: "16px",
      borderRadius: "12px",
      gridRowSpacing: "16px",
    },
    rules: {
      ".Label": { fontSize: "14px", fontWeight: "600", marginBottom: "6px" },
      ".Input": { border: edge, padding: "13px 14px", boxShadow: "none" },
      ".Input:focus": { borderColor: token("--brand"), boxShadow: `0 0 0 2px ${token("--brand")}` },
      ".Input--invalid": { borderColor: token("--danger"), boxShadow: `0 0 0 1px ${token("--danger")}` },
      ".Tab": { border: edge, boxShadow: "none" },
      ".Tab--selected": { borderColor: token("--brand"), backgroundColor: token("--brand-soft") },
      ".Block": { border: edge, boxShadow: "none" },
    },
  }
}

/** The colours that are in force now, light or dark. Only in the browser. */
export function currentAppearance(): Appearance {
  const style = getComputedStyle(document.documentElement)
  return paymentAppearance((name) => style.getPropertyValue(name).trim())
}
