import type { ReviewedField } from "../contract/application"
import type { LetterLanguage } from "./language"

/** What the parts of an application are called. */
export const applicationWords: Record<LetterLanguage, Record<ReviewedField, string>> = {
  id: {
    pesantren: "Nama pesantren",
    nspp: "NSPP",
    name: "Nama koperasi",
    founded: "Tahun berdiri",
    legal_number: "Nomor badan hukum",
    nib: "NIB",
    npwp: "NPWP",
    regency_code: "Kabupaten/kota",
    district: "Kecamatan",
    postcode: "Kode pos",
    address: "Alamat",
    contact_name: "Nama penanggung jawab",
    contact_phone: "Nomor HP",
    whatsapp: "Nomor WhatsApp",
    bank: "Rekening bank",
  },
  en: {
    pesantren: "Name of the pesantren",
    nspp: "NSPP",
    name: "Name of the cooperative",
    founded: "Year of foundation",
    legal_number: "Legal number",
    nib: "NIB",
    npwp: "NPWP",
    regency_code: "Regency or city",
    district: "District",
    postcode: "Postcode",
    address: "Address",
    contact_name: "Contact person",
    contact_phone: "Phone number",
    whatsapp: "WhatsApp number",
    bank: "Bank account",
  },
}
