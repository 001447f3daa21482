// Medusa as it comes, on the same database and with the same taxes: what ours is held against.
const { defineConfig } = require("@medusajs/framework/utils")

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: { storeCors: "", adminCors: "", authCors: "", jwtSecret: "bench", cookieSecret: "bench" },
  },
  admin: { disable: true },
  modules: [
    {
      resolve: "@medusajs/medusa/tax",
      options: { providers: [{ resolve: "@opop/vendor/providers/tax", id: "ppn" }] },
    },
  ],
})
