// What https://js.stripe.com serves, as far as the shop uses it: the Payment Element with labelled fields, 3-D Secure as a dialog.
;(() => {
  const loadedFrom = new URL(document.currentScript.src)
  const api = loadedFrom.hostname === "js.stripe.com" ? "https://api.stripe.com" : loadedFrom.origin
  const texts = {
    en: {
      card: "Card",
      wallet: "GoPay",
      number: "Card number",
      expiry: "Expiration date",
      cvc: "Security code",
      incomplete: "Your card number is incomplete.",
      challenge: "3-D Secure test page",
      complete: "Complete",
      fail: "Fail",
    },
    id: {
      card: "Kartu",
      wallet: "GoPay",
      number: "Nomor kartu",
      expiry: "Tanggal kedaluwarsa",
      cvc: "Kode keamanan",
      incomplete: "Nomor kartu Anda tidak lengkap.",
      challenge: "Halaman uji 3-D Secure",
      complete: "Selesaikan",
      fail: "Gagalkan",
    },
  }
  const make = (tag, attributes, ...children) => {
    const node = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
    node.append(...children)
    return node
  }

  function paymentElement(text) {
    const handlers = {}
    const emit = (name, detail) => {
      for (const handler of handlers[name] ?? []) handler(detail)
    }
    let root = null
    const value = (name) => root?.querySelector(`[name="${name}"]`)?.value ?? ""
    const type = () => root?.querySelector("[name=stripe-method]:checked")?.value ?? "card"
    const number = () => value("stripe-number").replace(/\D/g, "")
    const complete = () =>
      type() !== "card" || (number().length === 16 && value("stripe-expiry") !== "" && value("stripe-cvc") !== "")
    const field = (name, label, autocomplete) =>
      make(
        "label",
        { style: "display:block" },
        label,
        make("input", { name: `stripe-${name}`, inputmode: "numeric", autocomplete, style: "display:block" }),
      )
    const choice = (id, label, checked) =>
      make(
        "label",
        {},
        make("input", { type: "radio", name: "stripe-method", value: id, ...(checked ? { checked: "" } : {}) }),
        label,
      )
    const element = {
      _state: () => ({ type: type(), number: number(), complete: complete() }),
      mount(target) {
        const node = typeof target === "string" ? document.querySelector(target) : target
        const card = make(
          "div",
          {},
          field("number", text.number, "cc-number"),
          field("expiry", text.expiry, "cc-exp"),
          field("cvc", text.cvc, "cc-csc"),
        )
        root = make(
          "div",
          { class: "StripeElement" },
          choice("card", text.card, true),
          choice("gopay", text.wallet, false),
          card,
        )
        root.addEventListener("input", () => {
          card.hidden = type() !== "card"
          emit("change", {
            elementType: "payment",
            complete: complete(),
            empty: number() === "",
            value: { type: type() },
          })
        })
        node.replaceChildren(root)
        setTimeout(() => emit("ready", { elementType: "payment" }), 0)
      },
      on: (name, handler) => {
        handlers[name] = [...(handlers[name] ?? []), handler]
        return element
      },
      off: (name) => {
        delete handlers[name]
        return element
      },
      once: (name, handler) => element.on(name, handler),
      update: () => undefined,
      focus: () => root?.querySelector("input")?.focus(),
      blur: () => undefined,
      clear: () => undefined,
      collapse: () => undefined,
      unmount: () => root?.remove(),
      destroy: () => root?.remove(),
    }
    return element
  }

  /** The bank's question. Closing the page leaves it unanswered. */
  const challenge = (text) =>
    new Promise((resolve) => {
      const button = (label, outcome) => {
        const node = make("button", { type: "button" }, label)
        node.addEventListener("click", () => {
          dialog.close()
          dialog.remove()
          resolve(outcome)
        })
        return node
      }
      const dialog = make(
        "dialog",
        { "aria-label": text.challenge },
        make("p", {}, text.challenge),
        button(text.complete, "succeed"),
        button(text.fail, "fail"),
      )
      document.body.append(dialog)
      dialog.showModal()
    })

  function Stripe(publishableKey, { locale: language = "en" } = {}) {
    const call = async (path, fields, method = "POST") => {
      const body = new URLSearchParams(fields)
      const headers = { authorization: `Bearer ${publishableKey}` }
      const response =
        method === "GET"
          ? await fetch(`${api}${path}?${body}`, { headers })
          : await fetch(`${api}${path}`, { method, headers, body })
      return response.json()
    }
    const answered = (body) => (body.error ? { error: body.error } : { paymentIntent: body })
    const failure = (body) =>
      body.last_payment_error && body.status === "requires_payment_method"
        ? { error: { ...body.last_payment_error, payment_intent: body } }
        : answered(body)
    const idOf = (secret) => secret.split("_secret_")[0]

    const methodOf = (elements) => {
      const { type, number } = elements._payment()._state()
      const card = type === "card" ? { "payment_method_data[card][number]": number } : {}
      return { "payment_method_data[type]": type, ...card }
    }
    const leaveFor = (url) => {
      location.assign(api === "https://api.stripe.com" ? url : url.replace("https://pm-redirects.stripe.com", api))
      return new Promise(() => undefined)
    }
    const finish = (paymentIntent, returnUrl, always) => {
      if (!always) return { paymentIntent }
      const back = new URL(returnUrl)
      back.searchParams.set("payment_intent", paymentIntent.id)
      back.searchParams.set("payment_intent_client_secret", paymentIntent.client_secret)
      back.searchParams.set("redirect_status", "succeeded")
      location.assign(back)
      return new Promise(() => undefined)
    }

    return {
      version: "endive",
      _registerWrapper: () => undefined,
      registerAppInfo: () => undefined,
      elements: ({ clientSecret, locale = language } = {}) => {
        const text = texts[locale.slice(0, 2)] ?? texts.en
        let payment = null
        return {
          _secret: clientSecret,
          _text: text,
          _payment: () => payment,
          create: () => {
            payment = paymentElement(text)
            return payment
          },
          getElement: () => payment,
          update: () => undefined,
          fetchUpdates: async () => ({}),
          submit: async () =>
            payment?._state().complete
              ? { selectedPaymentMethod: payment._state().type }
              : { error: { type: "validation_error", code: "incomplete_number", message: text.incomplete } },
        }
      },
      retrievePaymentIntent: async (secret) =>
        answered(await call(`/v1/payment_intents/${idOf(secret)}`, { client_secret: secret }, "GET")),
      confirmPayment: async ({ elements, clientSecret, confirmParams = {}, redirect = "always" }) => {
        const secret = clientSecret ?? elements._secret
        const path = `/v1/payment_intents/${idOf(secret)}`
        const returnUrl = confirmParams.return_url ?? location.href
        const fields = { client_secret: secret, return_url: returnUrl, ...methodOf(elements) }
        let intent = await call(`${path}/confirm`, fields)
        if (intent.next_action?.type === "redirect_to_url") return leaveFor(intent.next_action.redirect_to_url.url)
        if (intent.status === "requires_action") {
          const outcome = await challenge(elements._text)
          intent = await call(`${path}/finish_action`, { client_secret: secret, outcome })
        }
        const { error } = failure(intent)
        return error ? { error } : finish(intent, returnUrl, redirect === "always")
      },
      handleNextAction: async ({ clientSecret }) =>
        answered(await call(`/v1/payment_intents/${idOf(clientSecret)}`, { client_secret: clientSecret }, "GET")),
    }
  }
  Stripe.version = "endive"
  window.Stripe = Stripe
})()
