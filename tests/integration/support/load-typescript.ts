import { createRequire } from "node:module"

// Medusa loads its configuration and the application's sources with require(): teach Node's loader TypeScript.
createRequire(import.meta.url)("ts-node").register({
  transpileOnly: true,
  swc: true,
  compilerOptions: { module: "commonjs", moduleResolution: "node" },
})
