import "server-only"
import { cookies } from "next/headers"
import { cookieNames, cookieOptions, isSecureSite } from "@/lib/cookies"
import { serverEnv } from "@/lib/server-env"

const secure = () => isSecureSite(serverEnv().STOREFRONT_URL, process.env.NODE_ENV === "production")

/** This browser's cart, if it has begun one. */
export async function currentCartId(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames.cart)?.value || undefined
}

/** Keeps which cart is this browser's, and its number of pieces for the badge. Only in actions and routes. */
export async function keepCart({ id, pieces }: { id: string; pieces: number }): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames.cart, id, cookieOptions(secure()))
  jar.set(cookieNames.cartCount, String(pieces), cookieOptions(secure(), { httpOnly: false }))
}

/** After a purchase, or when the cart is gone. Only in actions and routes. */
export async function forgetCart(): Promise<void> {
  const jar = await cookies()
  jar.delete(cookieNames.cart)
  jar.delete(cookieNames.cartCount)
}
