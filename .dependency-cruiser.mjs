// The arrows of the house (ARCHITECTURE.md): who may import whom.
const plugin = (name) => `^plugins/${name}/`

/** What each plugin may know of the others; everything else between plugins is an error. */
const arrows = {
  media: [],
  vendor: ["media"],
  halal: ["vendor"],
  curation: ["vendor"],
  payments: ["vendor", "media"],
  mail: [],
}

const plugins = Object.keys(arrows)

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(arrows).map(([from, allowed]) => ({
      name: `${from}-arrows`,
      comment: `${from} may import ${allowed.length ? allowed.join(", ") : "no other plugin"}`,
      severity: "error",
      from: { path: plugin(from) },
      to: {
        path:
          plugins
            .filter((name) => name !== from && !allowed.includes(name))
            .map(plugin)
            .join("|") || "^$",
      },
    })),
    {
      name: "nobody-imports-the-applications",
      severity: "error",
      from: { path: "^(plugins|demonstration)/" },
      to: { path: "^(backend|storefront|tests|scripts)/" },
    },
    {
      name: "storefront-knows-contracts-only",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: "^(plugins/[^/]+/(?!(\\.medusa/server/)?src/contract/)|backend/|demonstration/|tests/|scripts/)" },
    },
    {
      name: "backend-knows-no-storefront",
      severity: "error",
      from: { path: "^backend/" },
      to: { path: "^(storefront|tests|scripts)/" },
    },
    {
      name: "contracts-are-schemas-only",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/contract/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["/src/contract/", "^node_modules/.*zod", "zod"] },
    },
    {
      name: "domain-is-pure",
      comment: "rules know no modules, no workflows, no HTTP",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/domain/", pathNot: "\\.test\\.ts$" },
      to: { path: "/src/(modules|workflows|api|queries|http|subscribers|jobs|providers)/" },
    },
    {
      name: "ui-knows-no-feature",
      severity: "error",
      from: { path: "^storefront/ui/" },
      to: { path: "^storefront/(features|app)/" },
    },
    {
      name: "features-know-no-routes",
      severity: "error",
      from: { path: "^storefront/features/" },
      to: { path: "^storefront/app/" },
    },
    // models of one module name each other: that is how Medusa declares relations
    { name: "no-circles", severity: "error", from: { pathNot: "/models/" }, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: ["node_modules"] },
    exclude: { path: ["node_modules", "\\.next", "\\.medusa/(client|types)", "migrations/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "require", "default"] },
  },
}
