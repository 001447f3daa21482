"use client"

import type { ProductVariant } from "@opop/vendor/contract/catalogue"
import type { Route } from "next"
import { useActionState, useEffect, useState } from "react"
import type { AddState } from "@/features/cart/add-state"
import { addToCart } from "@/features/cart/add-to-cart"
import { announceCartChange } from "@/features/cart/cart-count-store"
import { StoreNotices } from "@/features/store/store-notices"
import type { Language } from "@/i18n/languages"
import { formatRupiah } from "@/lib/money"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { QuantityStepper } from "@/ui/quantity-stepper"
import { AddResult } from "./add-result"
import type { BuyBoxTexts } from "./buy-box-texts"
import { HeadlinePrice } from "./headline-price"
import { stockState } from "./stock-state"
import { StockText } from "./stock-text"
import { useLiveOffer } from "./use-live-offer"
import { VariantChoice } from "./variant-choice"

type Props = {
  lng: Language
  handle: string
  /** What the variants differ in; null without a choice. */
  option: string | null
  variants: ProductVariant[]
  cartHref: Route
  texts: BuyBoxTexts
}

const idle: AddState = { status: "idle" }

/** Price, choice, quantity and the button. A form that works without a script; with one, price and stock are those of now. */
export function BuyBox({ lng, handle, option, variants: known, cartHref, texts }: Props) {
  const [state, action, pending] = useActionState(addToCart, idle)
  const { variants, closed, notices } = useLiveOffer(lng, handle, known)
  const first = (variants.find(({ available }) => available > 0) ?? variants[0])?.id ?? ""
  const [picked, setPicked] = useState(state.status === "failed" ? state.variant : "")
  const chosen = variants.find(({ id }) => id === picked) ?? variants.find(({ id }) => id === first)
  const stock = stockState(chosen?.available ?? 0)
  const soldOut = stock.kind === "sold_out"
  const off = soldOut || closed

  useEffect(() => {
    if (state.status === "added") announceCartChange()
  }, [state])

  return (
    <ActionForm action={action} className="space-y-5">
      <input type="hidden" name="lng" value={lng} />
      <StoreNotices notices={notices} />
      <HeadlinePrice lng={lng} variants={variants} chosen={chosen} texts={texts} />
      {option ? (
        <VariantChoice
          lng={lng}
          option={option}
          variants={variants}
          chosen={chosen?.id}
          onChoose={setPicked}
          texts={texts}
        />
      ) : (
        <input type="hidden" name="variant" value={first} />
      )}
      {soldOut ? (
        <p className="rounded-md bg-sunken p-4 text-sm">{texts.soldOutAll}</p>
      ) : (
        <div className="flex flex-wrap items-center gap-4">
          <QuantityStepper
            name="quantity"
            label={texts.quantity}
            less={texts.less}
            more={texts.more}
            max={Math.min(chosen?.available ?? 1, 999)}
            defaultValue={state.status === "failed" ? state.quantity : 1}
          />
          <StockText stock={stock} texts={texts} />
        </div>
      )}
      <div
        data-page-bar=""
        className="fixed inset-x-0 bottom-0 z-30 m-0 flex items-center gap-4 border-t border-line bg-raised px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] md:static md:border-0 md:bg-transparent md:p-0"
      >
        <span aria-hidden="true" className="flex-1 text-lg font-bold tabular-nums md:hidden noscript:invisible">
          {chosen && formatRupiah(chosen.price, lng)}
        </span>
        <Button
          size="large"
          disabled={off}
          aria-disabled={pending || undefined}
          className="md:w-full max-md:px-5 max-md:text-base"
        >
          {buttonText(texts, { closed, soldOut, pending })}
        </Button>
      </div>
      <AddResult state={state} cartHref={cartHref} texts={texts} />
    </ActionForm>
  )
}

type Doing = { closed: boolean; soldOut: boolean; pending: boolean }

function buttonText(texts: BuyBoxTexts, { closed, soldOut, pending }: Doing): string {
  if (closed) return texts.closed
  if (soldOut) return texts.soldOut
  return pending ? texts.adding : texts.add
}
