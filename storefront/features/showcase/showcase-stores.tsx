import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Chip } from "@/ui/chip"
import { ParcelHeader } from "@/ui/parcel-header"
import { Section } from "@/ui/section"
import { StarPattern } from "@/ui/star-pattern"
import { StoreBanner } from "@/ui/store-banner"
import { StoreEmblem } from "@/ui/store-emblem"

const looks = [
  ["#0e5a47", "#e2a11b"],
  ["#8c1c13", "#f0c27b"],
  ["#0b4f6c", "#f2a65a"],
  ["#3d2b3d", "#d6b98c"],
  ["#3c5a14", "#e9dc9c"],
  ["#7a1f3d", "#f4a6a0"],
  ["#26316b", "#c3b8f0"],
  ["#4e2a14", "#d9b08c"],
].map(([colour = "", accent = ""], pattern) => ({ colour, accent, pattern }))

/** The eight variations of the pattern, and what makes a store recognisable. */
export function ShowcaseStores({ lng }: { lng: Language }) {
  const [look] = looks
  return (
    <Section title="StarPattern, StoreEmblem, StoreBanner, ParcelHeader" className="space-y-5">
      <ul className="grid grid-cols-2 gap-3 md:grid-cols-4">
        {looks.map((each) => (
          <li key={each.pattern} className="overflow-hidden rounded-md" style={{ backgroundColor: each.colour }}>
            <div className="h-28">
              <StarPattern variation={each.pattern} first={each.accent} second="#ffffff" />
            </div>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {looks.map((each) => (
          <StoreEmblem key={each.pattern} look={each} className="size-16" />
        ))}
      </div>
      {looks.slice(1, 3).map((each) => (
        <StoreBanner key={each.pattern} look={each} name="Kopontren Contoh" level={2}>
          <p>Pesantren Contoh · Kabupaten Blitar</p>
        </StoreBanner>
      ))}
      {look && (
        <ParcelHeader
          cooperative={{ ...look, name: "Kopontren Contoh", regency: "Kabupaten Blitar" }}
          href={routes.store(lng, "contoh")}
          aside={<Chip tone="success">Dikirim</Chip>}
          level={3}
        />
      )}
    </Section>
  )
}
