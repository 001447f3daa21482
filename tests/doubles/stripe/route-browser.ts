type Route = {
  request: () => {
    url: () => string
    method: () => string
    headers: () => Record<string, string>
    postData: () => string | null
  }
  fulfill: (answer: { status: number; headers: Record<string, string>; body: string }) => Promise<void>
}
/** A page or a context of Playwright. */
type Routable = { route: (url: RegExp, handle: (route: Route) => Promise<void>) => Promise<unknown> }

/** Whatever a browser asks of Stripe's hosts is answered by the double at this address. */
export async function routeStripe(browser: Routable, double: string): Promise<void> {
  await browser.route(/^https:\/\/[\w-]+\.stripe\.com\//, async (route) => {
    const request = route.request()
    const { pathname, search } = new URL(request.url())
    const { authorization, "content-type": type } = request.headers()
    const body = request.postData()
    const response = await fetch(`${double}${pathname}${search}`, {
      method: request.method(),
      headers: { ...(authorization ? { authorization } : {}), ...(type ? { "content-type": type } : {}) },
      ...(body === null ? {} : { body }),
    })
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
}
