/** The web worker that makes what is handed on: receives it once, and sends what became of it. */
import "./newer-methods.ts";
import { type HandOnAsked, makeHandedOn } from "#authoring/hand-on.ts";

addEventListener("message", ({ data }: MessageEvent<HandOnAsked>) => {
  postMessage(makeHandedOn(data));
});
