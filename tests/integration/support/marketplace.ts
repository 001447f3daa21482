import { fileURLToPath } from "node:url"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import * as flows from "@medusajs/medusa/core-flows"

export const bankProvider = "pp_bank_bank"

/** Adds the test bank to the application's payment providers; for the runner's `beforeServerStart`. */
export async function useTestBank(container: MedusaContainer): Promise<void> {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const payment = modules?.[Modules.PAYMENT] as { options: { providers: { resolve: string; id: string }[] } }
  const resolve = fileURLToPath(new URL("../../doubles/bank", import.meta.url))
  if (!payment.options.providers.some(({ id }) => id === "bank"))
    payment.options.providers.push({ resolve, id: "bank" })
}

type Options = {
  cooperatives: number
  /** Whether the cooperatives are verified, so that no limit of products holds; they are unless a test says otherwise. */
  verified?: boolean
  stock?: number
  taxRate?: number
  taxInclusive?: boolean
}

export type TestCooperative = {
  id: string
  profile: string
  location: string
  shippingOption: string
  returnOption: string
  products: { id: string; handle: string; variant: string; inventoryItem: string; price: number }[]
}
export type Marketplace = Awaited<ReturnType<typeof openMarketplace>>

// biome-ignore lint/suspicious/noExplicitAny: the inputs of core's workflows differ in every call
type Workflow = (container: MedusaContainer) => { run: (options: { input: any }) => Promise<{ result: any }> }

/** Cooperatives with two products each, their own shipping and stock, in a region that pays through the test bank. */
export async function openMarketplace(
  container: MedusaContainer,
  { cooperatives: count, verified = true, stock = 1_000_000, taxRate = 11, taxInclusive = false }: Options,
) {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const run = async <Result = any>(workflow: unknown, input: unknown): Promise<Result> =>
    (await (workflow as Workflow)(container).run({ input })).result
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).createSalesChannels([{ name: "test" }])
  const [key] = await container
    .resolve(Modules.API_KEY)
    .createApiKeys([{ title: "test", type: "publishable", created_by: "test" }])
  if (!channel || !key) throw new Error("set-up failed")
  await link.create({
    [Modules.API_KEY]: { publishable_key_id: key.id },
    [Modules.SALES_CHANNEL]: { sales_channel_id: channel.id },
  })
  const [store] = await container.resolve(Modules.STORE).listStores()
  await run(flows.updateStoresWorkflow, {
    selector: { id: store?.id },
    update: {
      supported_currencies: [{ currency_code: "idr", is_default: true }],
      default_sales_channel_id: channel.id,
    },
  })
  const [region] = await run(flows.createRegionsWorkflow, {
    regions: [
      {
        name: "test",
        currency_code: "idr",
        countries: ["id", "my"],
        payment_providers: [bankProvider, "pp_transfer_transfer"],
        automatic_taxes: true,
        is_tax_inclusive: taxInclusive,
      },
    ],
  })
  await run(flows.createTaxRegionsWorkflow, [
    {
      country_code: "id",
      provider_id: "tp_system",
      default_tax_rate: { rate: taxRate, code: "ppn", name: "PPN", is_default: true },
    },
  ])
  if (taxInclusive) await priceWithTax(container, region.id)
  const list: TestCooperative[] = []
  for (let index = 0; index < count; index++)
    list.push(await openCooperative({ container, run, channel: channel.id, stock }, index))
  if (verified) await verify(container, list)
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .createCustomers([{ email: "buyer@example.test", first_name: "Buyer" }])
  return {
    container,
    run,
    channel: channel.id,
    region: region.id as string,
    cooperatives: list,
    customer: customer?.id ?? "",
    headers: { "x-publishable-api-key": key.token },
  }
}

/** What staff make sure of before the limit of products falls. */
async function verify(container: MedusaContainer, cooperatives: TestCooperative[]): Promise<void> {
  const service = container.resolve("application") as { createRequirementAnswers: (rows: object[]) => Promise<unknown> }
  await service.createRequirementAnswers(
    cooperatives.flatMap(({ id: cooperative_id }) =>
      ["req_nib", "req_legality"].map((requirement_id) => ({
        ...{ cooperative_id, requirement_id, state: "waived", reason: "A test" },
      })),
    ),
  )
}

/** From now on prices are read as including the tax. */
export async function priceWithTax(container: MedusaContainer, regionId: string): Promise<void> {
  const pricing = container.resolve(Modules.PRICING)
  for (const [attribute, value] of [
    ["region_id", regionId],
    ["currency_code", "idr"],
  ] as const) {
    const known = await pricing.listPricePreferences({ attribute, value })
    if (known.length)
      await pricing.updatePricePreferences({ id: known.map(({ id }) => id) }, { is_tax_inclusive: true })
    else await pricing.createPricePreferences([{ attribute, value, is_tax_inclusive: true }])
  }
}

type Context = {
  container: MedusaContainer
  run: (workflow: unknown, input: unknown) => Promise<never>
  channel: string
  stock: number
}

async function openCooperative({ container, run, channel, stock }: Context, index: number): Promise<TestCooperative> {
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const call = run as (workflow: unknown, input: unknown) => Promise<any>
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const service = container.resolve("cooperative") as { createCooperatives: (data: unknown) => Promise<{ id: string }> }
  const cooperative = await service.createCooperatives({
    handle: `kopontren-${index}`,
    name: `Kopontren ${index}`,
    pesantren: `Pesantren ${index}`,
    state: "active",
    regency_code: "3509",
    district: "Ambulu",
    postcode: "68172",
    level: "berkembang",
    colour: "#0e5a47",
    accent: "#e2a11b",
  })
  const [profile] = await call(flows.createShippingProfilesWorkflow, {
    data: [{ name: `profile ${index}`, type: `profile-${index}` }],
  })
  await link.create({
    cooperative: { cooperative_id: cooperative.id },
    [Modules.FULFILLMENT]: { shipping_profile_id: profile.id },
  })
  const [location] = await call(flows.createStockLocationsWorkflow, {
    locations: [{ name: `location ${index}`, address: { address_1: "-", country_code: "id" } }],
  })
  await link.create({
    cooperative: { cooperative_id: cooperative.id },
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: `set ${index}`,
    type: "shipping",
    service_zones: [
      {
        name: `zone ${index}`,
        geo_zones: [
          { country_code: "id", type: "country" },
          { country_code: "my", type: "country" },
        ],
      },
    ],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  await call(flows.linkSalesChannelsToStockLocationWorkflow, { id: location.id, add: [channel] })
  const option = (name: string, isReturn: "true" | "false") => ({
    name,
    price_type: "flat",
    provider_id: "manual_manual",
    service_zone_id: set.service_zones[0]?.id,
    shipping_profile_id: profile.id,
    type: { label: name, description: name, code: name },
    prices: [{ currency_code: "idr", amount: 10_000 + 1_000 * index }],
    rules: [
      { attribute: "enabled_in_store", value: "true", operator: "eq" },
      { attribute: "is_return", value: isReturn, operator: "eq" },
    ],
  })
  const [shipping] = await call(flows.createShippingOptionsWorkflow, [option(`shipping-${index}`, "false")])
  const [returning] = await call(flows.createShippingOptionsWorkflow, [option(`return-${index}`, "true")])
  const prices = [0, 1].map((number) => 25_000 + 10_000 * index + 333 * number)
  const products = await call(flows.createProductsWorkflow, {
    products: prices.map((amount, number) => ({
      title: `Product ${index}-${number}`,
      handle: `product-${index}-${number}`,
      status: "published",
      shipping_profile_id: profile.id,
      sales_channels: [{ id: channel }],
      options: [{ title: "Size", values: ["M"] }],
      weight: 250,
      metadata: { export_ready: number === 0 },
      variants: [
        {
          title: "M",
          sku: `sku-${index}-${number}`,
          manage_inventory: true,
          options: { Size: "M" },
          prices: [{ amount, currency_code: "idr" }],
        },
      ],
    })),
  })
  for (const { id } of products)
    await link.create({ cooperative: { cooperative_id: cooperative.id }, [Modules.PRODUCT]: { product_id: id } })
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({
    sku: products.map((product: { variants: { sku: string }[] }) => product.variants[0]?.sku),
  } as never)
  const itemOf = new Map(items.map(({ sku, id }) => [sku, id]))
  await call(flows.createInventoryLevelsWorkflow, {
    inventory_levels: items.map(({ id }) => ({
      inventory_item_id: id,
      location_id: location.id,
      stocked_quantity: stock,
    })),
  })
  return {
    id: cooperative.id,
    profile: profile.id,
    location: location.id,
    shippingOption: shipping.id,
    returnOption: returning.id,
    products: products.map(
      (product: { id: string; handle: string; variants: { id: string; sku: string }[] }, number: number) => ({
        id: product.id,
        handle: product.handle,
        variant: product.variants[0]?.id ?? "",
        inventoryItem: itemOf.get(product.variants[0]?.sku ?? "") ?? "",
        price: prices[number] ?? 0,
      }),
    ),
  }
}
