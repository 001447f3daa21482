import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"
import { readEnv } from "./src/env"
import { mailProvider } from "./src/mail-provider"
import { midtransOptions } from "./src/midtrans-options"
import { redisModules } from "./src/redis-modules"
import { stripeOptions } from "./src/stripe-options"

const env = readEnv(process.env)
const stripe = stripeOptions(env)
const midtrans = midtransOptions(env)
const connect = stripe && env.STRIPE_CONNECT ? { returnUrl: `${env.STOREFRONT_URL}/id/seller/money/account` } : null
const uploads = { uploads: join(env.MEDIA_DIRECTORY, "uploads"), uploadsUrl: `${env.BACKEND_URL}/uploads` }

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: env.WORKER_MODE,
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: [env.STOREFRONT_URL, env.BACKEND_URL].join(","),
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: { customer: ["emailpass"], member: ["emailpass"], user: ["emailpass"] },
    },
  },
  admin: { disable: env.DISABLE_ADMIN, backendUrl: "/" },
  featureFlags: { translation: true },
  plugins: [
    { resolve: "@opop/media", options: { directory: env.MEDIA_DIRECTORY, ...uploads } },
    {
      resolve: "@opop/vendor",
      options: { storefrontUrl: env.STOREFRONT_URL, payout_methods: connect ? ["manual", "stripe"] : ["manual"] },
    },
    { resolve: "@opop/halal", options: {} },
    { resolve: "@opop/curation", options: {} },
    {
      resolve: "@opop/payments",
      options: {
        ...(stripe ? { stripe } : {}),
        ...(connect ? { connect } : {}),
        ...(midtrans ? { midtrans } : {}),
        transfer: { hours: env.TRANSFER_HOURS },
      },
    },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/auth",
      options: {
        providers: [{ resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" }],
        mfa: { encryption_key: env.AUTH_MFA_ENCRYPTION_KEY, disable_policy: "challenge" },
      },
    },
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { upload_dir: uploads.uploads, backend_url: uploads.uploadsUrl },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/tax",
      options: { providers: [{ resolve: "@opop/vendor/providers/tax", id: "ppn" }] },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          { resolve: "@opop/vendor/providers/share", id: "share" },
          {
            resolve: "@opop/payments/providers/transfer",
            id: "transfer",
            options: {
              bank: env.TRANSFER_BANK,
              account: env.TRANSFER_ACCOUNT,
              holder: env.TRANSFER_HOLDER,
              hours: env.TRANSFER_HOURS,
            },
          },
          ...(stripe ? [{ resolve: "@opop/payments/providers/stripe", id: "stripe", options: stripe }] : []),
          ...(midtrans ? [{ resolve: "@opop/payments/providers/midtrans", id: "midtrans", options: midtrans }] : []),
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          // what Medusa Admin shows to staff: exports and imports that are ready
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          mailProvider(env),
        ],
      },
    },
    ...redisModules(env.REDIS_URL),
  ],
})
