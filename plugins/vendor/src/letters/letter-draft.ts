/** A letter whose words stand, before it takes a form. Everything is plain text. */
export type LetterDraft = {
  language: string
  subject: string
  title: string
  greeting: string
  body: string[]
  rows: [label: string, value: string][]
  parcels: WrittenParcel[]
  after: string[]
  action: { label: string; url: string }
  closing: string
  house: string
  reason: string
}

/** A parcel's lines: what, and how much it is. The last is the total. */
export type WrittenParcel = { title: string; lines: { what: string; amount: string }[]; total: string; amount: string }
