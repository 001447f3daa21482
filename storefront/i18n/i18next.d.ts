import type { indonesian } from "./resources"

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common"
    resources: typeof indonesian
  }
}
