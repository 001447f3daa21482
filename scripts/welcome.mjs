import { bold, dim } from "./step.mjs"

/** The people of the demonstration; the seed makes them. */
export const people = [
  { who: "Buyer", email: "pembeli@opop.test", password: "belanja-opop", where: "shop" },
  { who: "Cooperative", email: "koperasi@opop.test", password: "koperasi-opop", where: "shop" },
  { who: "Province staff", email: "provinsi@opop.test", password: "provinsi-opop", where: "admin" },
]

/** @param {{ storefront: string, backend: string, logs: string, mail?: string }} addresses `mail`: the folder of letters, where no server sends them */
export function welcome({ storefront, backend, logs, mail }) {
  const rows = people.map(({ who, email, password, where }) => {
    const address = where === "admin" ? `${backend}/app` : `${storefront}/id/account`
    return `  ${who.padEnd(15)} ${email.padEnd(22)} ${password.padEnd(16)} ${dim(address)}`
  })
  return [
    "",
    `  ${bold("Shop")}            ${storefront}`,
    `  ${bold("Province desk")}   ${backend}/app`,
    `  ${dim(`Logs            ${logs}`)}`,
    ...(mail ? [`  ${dim(`Letters         ${mail}`)}`] : []),
    "",
    `  ${bold("Demonstration sign-ins")}`,
    ...rows,
    "",
  ].join("\n")
}
