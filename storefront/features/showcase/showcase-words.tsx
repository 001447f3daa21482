import type { Language } from "@/i18n/languages"
import { routes } from "@/lib/routes"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Button } from "@/ui/button"
import { ButtonLink } from "@/ui/button-link"
import { Chip } from "@/ui/chip"
import { EmptyState } from "@/ui/empty-state"
import { HalalChip } from "@/ui/halal-chip"
import { ClockIcon } from "@/ui/icons/clock-icon"
import { ShipIcon } from "@/ui/icons/ship-icon"
import { Notice } from "@/ui/notice"
import { Pagination } from "@/ui/pagination"
import { Price } from "@/ui/price"
import { Section } from "@/ui/section"

const pages = { label: "Pages", previous: "Previous", next: "Next", page: (page: number) => `Page ${page}` }

/** Buttons, chips, notices, and what leads from page to page. */
export function ShowcaseWords({ lng }: { lng: Language }) {
  return (
    <Section title="Button, Chip, Notice, Price, Breadcrumbs, Pagination, EmptyState" className="space-y-6">
      <div className="flex flex-wrap items-center gap-3">
        <Button>Primary</Button>
        <Button look="secondary">Secondary</Button>
        <Button look="quiet">Quiet</Button>
        <Button size="small">Small</Button>
        <Button size="large">Large</Button>
        <Button disabled>Disabled</Button>
        <ButtonLink href={routes.home(lng)} look="secondary">
          ButtonLink
        </ButtonLink>
        <span className="flex gap-3 rounded-md bg-shade p-3">
          <Button look="accent">Accent</Button>
          <Button look="onShade">On shade</Button>
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Chip>Neutral</Chip>
        <Chip tone="brand" icon={<ShipIcon className="size-4" />}>
          Ready for export
        </Chip>
        <Chip tone="accent">Accent</Chip>
        <Chip tone="success">Paid</Chip>
        <Chip tone="warning" icon={<ClockIcon className="size-4" />}>
          Awaiting payment
        </Chip>
        <Chip tone="danger">Cancelled</Chip>
        <HalalChip>Halal</HalalChip>
        <Price amount={18_500} lng={lng} className="text-lg font-bold" />
        <Price amount={18_500} lng={lng} from="mulai" className="text-lg font-bold" />
      </div>
      <div className="grid gap-3 md:grid-cols-2">
        <Notice tone="info" title="Info">
          Something to know. <a href="#main">Back to the top</a>
        </Notice>
        <Notice tone="success">Saved.</Notice>
        <Notice tone="warning" title="Warning">
          Look again.
        </Notice>
        <Notice tone="danger" title="Danger">
          Check the marked fields.
        </Notice>
      </div>
      <Breadcrumbs label="Breadcrumbs" crumbs={[{ name: "Home", href: routes.home(lng) }]} here="A product" />
      <Pagination page={7} pages={14} href={(page) => routes.products(lng, { page })} texts={pages} />
      <EmptyState title="Nothing here yet" actions={<Button>What to do next</Button>}>
        Why that is, in one sentence.
      </EmptyState>
    </Section>
  )
}
