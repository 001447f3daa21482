/** How a buyer can be reached by phone: an address to call, and one that opens WhatsApp. Undefined for what is no number. */
export type PhoneLinks = { call: string; whatsapp: string }

/** @param phone as the buyer typed it: `0812 3456 7890`, `+62 812…`, `+49 170…` */
export function phoneLinks(phone: string): PhoneLinks | undefined {
  const signs = phone.replace(/[\s().-]/g, "")
  const international = signs.startsWith("+") ? signs.slice(1) : signs.startsWith("0") ? `62${signs.slice(1)}` : signs
  if (!/^[1-9]\d{7,14}$/.test(international)) return undefined
  return { call: `tel:+${international}`, whatsapp: `https://wa.me/${international}` }
}
