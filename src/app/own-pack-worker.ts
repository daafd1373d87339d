/** The web worker that opens a pack of one's own: receives it once, and sends what is in it. */
import "./newer-methods.ts";
import { type PackAsked, openPack } from "#authoring/pack/open-pack.ts";

addEventListener("message", ({ data }: MessageEvent<PackAsked>) => {
  postMessage(openPack(data));
});
