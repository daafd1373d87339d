/** The web worker that looks a script through: receives one at a time, and sends how far it is, then all that it found. */
import "./newer-methods.ts";
import { lookThrough } from "#authoring/look-through/look-through.ts";
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import type { WalkReply } from "./studio-walker.ts";

const say = (reply: WalkReply): void => postMessage(reply);

addEventListener("message", ({ data }: MessageEvent<OwnScriptAsked>) => {
  const looked = lookThrough(
    data,
    () => performance.now(),
    (states) => say({ kind: "walking", states }),
  );
  say({ kind: "looked", looked });
});
