/** What the build makes of the files that trainers own: see authoring/build/stories-plugin.ts. */

declare module "*.yaml?rulebook" {
  const rulebook: import("#guidance/catalogue.ts").Rulebook;
  export default rulebook;
}

declare module "*.yaml?handbook" {
  const handbook: import("#guidance/catalogue.ts").Handbook;
  export default handbook;
}
