/** What stands where a way to reach somebody stood. */
const hidden = "•••"

const email = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
/** Ten to fifteen digits that begin as Indonesian or international numbers do, with what people write between them. */
const phone = /(?<![\p{L}\p{N}])(?:\+|00|62|0)[\s().-]?(?:\d[\s().-]?){8,13}\d(?![\p{L}\p{N}])/gu

/** A buyer's words without e-mail addresses and telephone numbers: the cooperative answers here, and needs neither. */
export const withoutContacts = (text: string): string => text.replace(email, hidden).replace(phone, hidden)
