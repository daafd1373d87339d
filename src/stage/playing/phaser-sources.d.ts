/** Phaser's own source files, which publish no types: only phaser.ts imports them, and everybody else imports `phaser`. */
declare module "phaser/src/const.js" {
  const constants: { readonly CANVAS: number; readonly WEBGL: number };
  export default constants;
}
declare module "phaser/src/*" {
  const part: unknown;
  export default part;
}
