import "server-only"
import { cookies } from "next/headers"
import { cookieNames, cookieOptions } from "@/lib/cookies"
import { secureCookies } from "@/lib/secure-cookies"

/** This browser's cart, if it has begun one. */
export async function currentCartId(): Promise<string | undefined> {
  return (await cookies()).get(cookieNames.cart)?.value || undefined
}

/** Keeps which cart is this browser's, and its number of pieces for the badge. Only in actions and routes. */
export async function keepCart({ id, pieces }: { id: string; pieces: number }): Promise<void> {
  const jar = await cookies()
  jar.set(cookieNames.cart, id, cookieOptions(secureCookies()))
  jar.set(cookieNames.cartCount, String(pieces), cookieOptions(secureCookies(), { httpOnly: false }))
}

/** After a purchase, or when the cart is gone. Only in actions and routes. */
export async function forgetCart(): Promise<void> {
  const jar = await cookies()
  jar.delete(cookieNames.cart)
  jar.delete(cookieNames.cartCount)
}
