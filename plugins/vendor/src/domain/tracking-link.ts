/** Carriers whose page about a parcel is public, by how their name begins; `%` stands for the number. */
const pages: [RegExp, string][] = [
  [/^jne\b/i, "https://www.jne.co.id/tracking-package?awb=%"],
  [/^j\s*&\s*t\b/i, "https://jet.co.id/track?waybill=%"],
  [/^(pos|ems)\b/i, "https://www.posindonesia.co.id/id/tracking/%"],
  [/^sicepat\b/i, "https://www.sicepat.com/checkAwb?awb=%"],
  [/^anteraja\b/i, "https://anteraja.id/id/tracking?awb=%"],
  [/^ninja\b/i, "https://www.ninjaxpress.co/id-id/tracking?id=%"],
  [/^lion\b/i, "https://lionparcel.com/track/stt?q=%"],
  [/^tiki\b/i, "https://www.tiki.id/id/track?awb=%"],
  [/^dhl\b/i, "https://www.dhl.com/global-en/home/tracking.html?tracking-id=%"],
  [/^fedex\b/i, "https://www.fedex.com/fedextrack/?trknbr=%"],
]

/** The courier's own page about a parcel; null for a courier or a number that we know none of. */
export function trackingLink(courier: string, number: string): string | null {
  const page = pages.find(([name]) => name.test(courier.trim()))?.[1]
  const code = number.trim()
  return page && /^[\w-]{5,40}$/.test(code) ? page.replace("%", encodeURIComponent(code)) : null
}
