import { isCertificateNumber } from "./certificate-number"
import type { CertificateState } from "./certificate-state"

/** A certificate that names the product. Dates are ISO days (`2026-04-30`), in the time of East Java. */
export type CoveringCertificate = {
  number: string
  issuer: string
  state: CertificateState
  issued_on: string
  /** Only old certificates expire: since PP 42/2024 one stays in force while ingredients and process stay the same. */
  expires_on: string | null
  /** When a halal auditor verified it, and what was seen; without both it counts as not verified. */
  verified_on: string | null
  evidence: string | null
}

export type HalalStatus =
  | { kind: "certified"; number: string; issuer: string; verified_on: string }
  | { kind: "exempt"; rule: string }
  | { kind: "in_process" }
  | { kind: "revoked" }
  | { kind: "none" }

/**
 * What may be said of a product on a day. Only `certified` carries the badge.
 * @param certificates those that name the product, and no others
 * @param exemption the rule that exempts it (an unprocessed plant, egg, honey …), if a person has recorded one
 */
export function halalStatus(certificates: CoveringCertificate[], exemption: string | null, today: string): HalalStatus {
  const valid = certificates.find((certificate) => inForce(certificate, today))
  if (valid)
    return { kind: "certified", number: valid.number, issuer: valid.issuer, verified_on: valid.verified_on ?? today }
  if (exemption) return { kind: "exempt", rule: exemption }
  if (certificates.some(({ state }) => state === "submitted")) return { kind: "in_process" }
  if (certificates.some(({ state }) => state === "revoked" || state === "suspended")) return { kind: "revoked" }
  return { kind: "none" }
}

export const hasBadge = (status: HalalStatus): boolean => status.kind === "certified"

function inForce(certificate: CoveringCertificate, today: string): boolean {
  return (
    certificate.state === "verified" &&
    isCertificateNumber(certificate.number) &&
    certificate.verified_on !== null &&
    certificate.verified_on <= today &&
    Boolean(certificate.evidence?.trim()) &&
    certificate.issued_on <= today &&
    (certificate.expires_on === null || certificate.expires_on >= today)
  )
}
