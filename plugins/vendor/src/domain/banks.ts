/**
 * Banks in Indonesia by their clearing code. The list helps typing and reading and is no proof of anything: staff verify every
 * account before money goes there.
 */
export const banks = [
  { code: "002", name: "BRI" },
  { code: "008", name: "Mandiri" },
  { code: "009", name: "BNI" },
  { code: "011", name: "Danamon" },
  { code: "013", name: "Permata" },
  { code: "014", name: "BCA" },
  { code: "016", name: "Maybank" },
  { code: "019", name: "Panin" },
  { code: "022", name: "CIMB Niaga" },
  { code: "028", name: "OCBC" },
  { code: "110", name: "Bank BJB" },
  { code: "111", name: "Bank DKI" },
  { code: "112", name: "BPD DIY" },
  { code: "113", name: "Bank Jateng" },
  { code: "114", name: "Bank Jatim" },
  { code: "147", name: "Muamalat" },
  { code: "153", name: "Sinarmas" },
  { code: "200", name: "BTN" },
  { code: "213", name: "SMBC Indonesia" },
  { code: "426", name: "Bank Mega" },
  { code: "441", name: "KB Bank" },
  { code: "451", name: "BSI" },
  { code: "506", name: "Mega Syariah" },
  { code: "536", name: "BCA Syariah" },
] as const

/** What people call it; null for a code that is not in the list. */
export const bankName = (code: string): string | null => banks.find((bank) => bank.code === code)?.name ?? null
