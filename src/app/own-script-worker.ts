/** The web worker that checks a script of one's own: receives it once, and sends what became of it. */
import "./newer-methods.ts";
import { type OwnScriptAsked, checkOwnScript } from "#authoring/own-script.ts";

addEventListener("message", ({ data }: MessageEvent<OwnScriptAsked>) => {
  postMessage(checkOwnScript(data, () => performance.now()));
});
