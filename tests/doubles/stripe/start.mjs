// The double as a process: node tests/doubles/stripe/start.mjs [port]. Prints its address when it is ready.
import { createRequire } from "node:module"

const load = createRequire(import.meta.url)
load("ts-node").register({
  transpileOnly: true,
  swc: true,
  compilerOptions: { module: "commonjs", moduleResolution: "node" },
})
const double = await load("./server.ts").startStripeDouble(Number(process.argv[2] ?? 12111))
const { STRIPE_WEBHOOK_URL: url, STRIPE_WEBHOOK_SECRET: secret } = process.env
if (url) await double.control("webhooks", { url, auto: true, ...(secret ? { secret } : {}) })
console.log(double.url)
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => double.stop().then(() => process.exit(0)))
