import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { categoryNames } from "@opop/demonstration/category-names"
import { PPN_PROVIDER } from "@opop/vendor/domain/tax-provider-id"
import { COMMISSION_MODULE } from "@opop/vendor/modules/commission"
import { bulkInsert, type Tables } from "./bulk-insert"
import { entityId } from "./entity-id"
import { categoryDemandRows } from "./rows/category-demand-rows"
import { translationRow } from "./rows/translation-row"

export type StoreIds = {
  channel: string
  region: string
  categories: Record<string, string>
  foreignCountries: string[]
}

/**
 * What the shop needs before anything can be sold: languages, one sales channel, one region in rupiah for the whole world,
 * the storefront's key, categories. Asked again, it finds what is there.
 * @param publishableKey the key that the storefront shows to the backend
 */
export async function setUpStore(container: MedusaContainer, publishableKey: string): Promise<StoreIds> {
  await ensureLocales(container)
  const channel = await ensureChannel(container)
  const { region, foreignCountries } = await ensureRegion(container, channel)
  await ensureTaxes(container, region)
  await ensureCommission(container)
  await ensureKey(container, channel, publishableKey)
  await bulkInsert(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), categoryDemandRows())
  return { channel, region, foreignCountries, categories: await ensureCategories(container) }
}

async function ensureLocales(container: MedusaContainer): Promise<void> {
  const translations = container.resolve(Modules.TRANSLATION)
  const known = await translations.listLocales({ code: ["id", "en"] })
  const missing = [
    { code: "id", name: "Bahasa Indonesia" },
    { code: "en", name: "English" },
  ].filter(({ code }) => !known.some((locale) => locale.code === code))
  if (missing.length) await translations.createLocales(missing)
}

async function ensureChannel(container: MedusaContainer): Promise<string> {
  const channels = container.resolve(Modules.SALES_CHANNEL)
  const [known] = await channels.listSalesChannels({ name: "OPOP" })
  if (known) return known.id
  const channel = await channels.createSalesChannels({ name: "OPOP", description: "One Pesantren One Product" })
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id ?? "" },
      update: {
        name: "OPOP Jawa Timur",
        supported_currencies: [{ currency_code: "idr", is_default: true }],
        default_sales_channel_id: channel.id,
      },
    },
  })
  return channel.id
}

/** Countries that the post does not serve in the demonstration. */
const unserved = new Set(["id", "il", "kp"])

async function ensureRegion(
  container: MedusaContainer,
  channel: string,
): Promise<{ region: string; foreignCountries: string[] }> {
  const regions = container.resolve(Modules.REGION)
  const countries = (await regions.listCountries({}, { take: 400, select: ["iso_2"] })).map(({ iso_2 }) => iso_2)
  const foreignCountries = countries.filter((country) => !unserved.has(country)).sort()
  const [known] = await regions.listRegions({ currency_code: "idr" })
  if (known) {
    await ensureProviders(container, known.id)
    return { region: known.id, foreignCountries }
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "OPOP",
          currency_code: "idr",
          countries,
          payment_providers: await configuredProviders(container),
          automatic_taxes: true,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  await container
    .resolve(Modules.STORE)
    .updateStores({ default_sales_channel_id: channel }, { default_region_id: result[0]?.id ?? null })
  return { region: result[0]?.id ?? "", foreignCountries }
}

/** PPN by our own provider, contained in every price; a region from before there were taxes gets them. */
async function ensureTaxes(container: MedusaContainer, region: string): Promise<void> {
  const regions = container.resolve(Modules.REGION)
  const [{ automatic_taxes } = {}] = await regions.listRegions({ id: region }, { select: ["id", "automatic_taxes"] })
  if (!automatic_taxes) await regions.updateRegions(region, { automatic_taxes: true })
  const pricing = container.resolve(Modules.PRICING)
  for (const [attribute, value] of [
    ["region_id", region],
    ["currency_code", "idr"],
  ] as const) {
    const [preference] = await pricing.listPricePreferences({ attribute, value })
    if (!preference) await pricing.createPricePreferences([{ attribute, value, is_tax_inclusive: true }])
    else if (!preference.is_tax_inclusive)
      await pricing.updatePricePreferences({ id: [preference.id] }, { is_tax_inclusive: true })
  }
  const taxes = container.resolve(Modules.TAX)
  const [known] = await taxes.listTaxRegions({ country_code: "id" })
  if (!known) {
    await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "id", provider_id: PPN_PROVIDER }] })
  } else if (known.provider_id !== PPN_PROVIDER) {
    await taxes.updateTaxRegions({ id: known.id, provider_id: PPN_PROVIDER })
  }
}

type Commissions = {
  listCommissionRules: (filters: object, config: { take: number }) => Promise<unknown[]>
  createCommissionRules: (rule: {
    name: string
    rank: number
    basis_points: number
    valid_from: string
    note: string
  }) => Promise<unknown>
}

/** Without any rule the programme takes nothing. The province replaces this one by its own. */
async function ensureCommission(container: MedusaContainer): Promise<void> {
  const commissions: Commissions = container.resolve(COMMISSION_MODULE)
  const [any] = await commissions.listCommissionRules({}, { take: 1 })
  if (any) return
  await commissions.createCommissionRules({
    name: "Contoh: komisi dasar 2,5 % (example)",
    rank: 1000,
    basis_points: 250,
    valid_from: "2026-01-01",
    note: "An example from the demonstration, to be replaced by the province's own rule",
  })
}

/** Ways to pay that buyers may choose, where they are configured. */
const offered = ["pp_transfer_transfer", "pp_stripe_stripe", "pp_midtrans_midtrans"]

async function configuredProviders(container: MedusaContainer): Promise<string[]> {
  const payments = container.resolve(Modules.PAYMENT)
  const known = await payments.listPaymentProviders({ id: offered, is_enabled: true })
  return offered.filter((provider) => known.some(({ id }) => id === provider))
}

/** Offers what has been configured since the region was made; nothing is taken away. */
async function ensureProviders(container: MedusaContainer, id: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["payment_providers.id"],
    filters: { id },
  })
  const region = data[0] as unknown as { payment_providers: { id: string }[] } | undefined
  const present = region?.payment_providers.map(({ id }) => id) ?? []
  const payment_providers = [...new Set([...present, ...(await configuredProviders(container))])]
  if (payment_providers.length > present.length)
    await updateRegionsWorkflow(container).run({ input: { selector: { id }, update: { payment_providers } } })
}

async function ensureKey(container: MedusaContainer, channel: string, token: string): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = entityId("apk", token)
  const tables: Tables = new Map([
    [
      "api_key",
      [
        {
          id,
          token,
          salt: "",
          redacted: `${token.slice(0, 6)}***`,
          title: "Storefront",
          type: "publishable",
          created_by: "seed",
        },
      ],
    ],
    [
      "publishable_api_key_sales_channel",
      [{ id: entityId("pksc", token), publishable_key_id: id, sales_channel_id: channel }],
    ],
  ])
  await bulkInsert(database, tables)
}

async function ensureCategories(container: MedusaContainer): Promise<Record<string, string>> {
  const products = container.resolve(Modules.PRODUCT)
  const handles = Object.keys(categoryNames)
  const known = await products.listProductCategories({ handle: handles }, { take: handles.length })
  const ids = Object.fromEntries(known.map(({ handle, id }) => [handle, id]))
  const translations = []
  for (const [rank, [handle, name]] of Object.entries(categoryNames).entries()) {
    if (ids[handle]) continue
    const category = await products.createProductCategories({
      name: name.id,
      handle,
      is_active: true,
      is_internal: false,
      rank,
    })
    ids[handle] = category.id
    translations.push(translationRow("product_category", category.id, { name: name.en }))
  }
  await bulkInsert(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), new Map([["translation", translations]]))
  return ids
}
