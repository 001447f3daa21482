type Header = { key: string; value: string }

type Setting = { development: boolean; card?: boolean }

/** Where the card's fields come from and speak to, and the bank's page in a frame; as the gateway's own security guide lists them. */
const gateway = {
  script: "https://js.stripe.com https://*.js.stripe.com",
  frame: "https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
  connect: "https://api.stripe.com",
  image: "https://*.stripe.com",
}

/**
 * What a page may load and do. Pages are static, so there is no nonce: Next's inline start-up script is why scripts may be inline.
 * Everything else comes from this site; pictures may be `data:` for the blur that stands in while one loads.
 */
function contentSecurityPolicy({ development, card = false }: Setting): string {
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self' 'unsafe-inline'", development && "'unsafe-eval'", card && gateway.script],
    "style-src": ["'self' 'unsafe-inline'"],
    "img-src": ["'self' data:", card && gateway.image],
    "font-src": ["'self'"],
    "connect-src": ["'self'", card && gateway.connect],
    "frame-src": [card ? gateway.frame : "'none'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.filter(Boolean).join(" ")}`)
    .join("; ")
}

/** Headers of every answer. Browsers ignore the transport header on plain http, so it is always sent. */
export function securityHeaders({ development }: { development: boolean }): Header[] {
  return [
    { key: "Content-Security-Policy", value: contentSecurityPolicy({ development }) },
    { key: "Strict-Transport-Security", value: "max-age=63072000" },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ]
}

/** The one page where a card is paid with. It is only ever opened as a whole document: a document keeps the policy it came with. */
export const cardPage = "/:lng/checkout/pay"

/** What is different there: the gateway's script and frames, and windows that a bank or a wallet opens. */
export function cardPageHeaders({ development }: { development: boolean }): Header[] {
  return [
    { key: "Content-Security-Policy", value: contentSecurityPolicy({ development, card: true }) },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" },
  ]
}
