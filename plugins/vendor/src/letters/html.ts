import { escapeHtml as e } from "./escape-html"
import { dark, light } from "./letter-colours"
import type { LetterDraft, WrittenParcel } from "./letter-draft"

const font = "font-family:'Plus Jakarta Sans','Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const text = `${font};font-size:16px;line-height:1.6;color:${light.ink}`
const cell = `${text};padding:8px 0;border-bottom:1px solid ${light.line};vertical-align:top`

const style = `@media (prefers-color-scheme:dark){
.surface{background:${dark.surface}!important}.raised{background:${dark.raised}!important}
.ink{color:${dark.ink}!important;border-color:${dark.line}!important}.muted{color:${dark.muted}!important;border-color:${dark.line}!important}
.shade{background:${dark.shade}!important;color:${dark.shadeInk}!important}
.brand{background:${dark.brand}!important;color:${dark.brandInk}!important}}`

/** The letter as HTML: one column, readable without its style sheet, pictures or colours. Everything from outside is escaped. */
export function html(draft: LetterDraft): string {
  const { action, rows, parcels } = draft
  return `<!doctype html>
<html lang="${draft.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${e(draft.subject)}</title>
<style>${style}</style>
</head>
<body class="surface" style="margin:0;padding:0;background:${light.surface}">
<table role="presentation" class="surface" width="100%" cellpadding="0" cellspacing="0" style="background:${light.surface}"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" class="raised" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:${light.raised};border-radius:12px;overflow:hidden">
<tr><td class="shade" style="${font};font-size:16px;font-weight:700;background:${light.shade};color:${light.shadeInk};padding:16px 24px">${e(draft.house)}</td></tr>
<tr><td style="padding:24px">
<h1 class="ink" style="${text};font-size:24px;line-height:1.25;font-weight:700;margin:0 0 16px">${e(draft.title)}</h1>
${[draft.greeting, ...draft.body].map(paragraph).join("\n")}
${rows.length ? table(rows.map(([label, value]) => row(label, value, true))) : ""}
${parcels.map(parcel).join("\n")}
${draft.after.map(paragraph).join("\n")}
<p style="margin:24px 0"><a class="brand" href="${e(action.url)}" style="${font};font-size:16px;font-weight:700;display:inline-block;background:${light.brand};color:${light.brandInk};text-decoration:none;padding:14px 24px;border-radius:12px">${e(action.label)}</a></p>
<p class="ink" style="${text};margin:0">${e(draft.closing)}<br>${e(draft.house)}</p>
</td></tr>
<tr><td class="muted" style="${font};font-size:14px;line-height:1.5;color:${light.muted};border-top:1px solid ${light.line};padding:16px 24px">${e(draft.reason)}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

const paragraph = (line: string): string =>
  `<p class="ink" style="${text};margin:0 0 16px">${e(line).replace(/\n/g, "<br>")}</p>`

const table = (rows: string[]): string =>
  `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 16px">${rows.join("")}</table>`

const row = (label: string, value: string, strong = false): string =>
  `<tr><th scope="row" align="left" class="ink" style="${cell};font-weight:400;padding-right:16px">${e(label)}</th><td align="right" class="ink" style="${cell}${strong ? ";font-weight:700" : ""}">${e(value)}</td></tr>`

const parcel = ({ title, lines, total, amount }: WrittenParcel): string =>
  `<h2 class="ink" style="${text};font-weight:700;margin:24px 0 4px">${e(title)}</h2>${table([
    ...lines.map((line) => row(line.what, line.amount)),
    row(total, amount, true),
  ])}`
