/** A worker of the page, without a thread: it receives and sends copies, as the page's do. */
import type { ScriptWorker } from "#app/own-script-thread.ts";
import { type HandOnAsked, makeHandedOn } from "#authoring/hand-on.ts";
import { type OwnScriptAsked, checkOwnScript } from "#authoring/own-script.ts";
import { type PackAsked, openPack } from "#authoring/pack/open-pack.ts";

export type Answers = "well" | "never" | "with an error";

type Asked = OwnScriptAsked | PackAsked | HandOnAsked;

const answerTo = (asked: Asked): unknown => {
  if ("kind" in asked) return makeHandedOn(asked);
  return "pack" in asked ? openPack(asked) : checkOwnScript(asked, () => performance.now());
};

/** Answers as the page's worker does; or in another way, or never. */
export const workerThat = (answers: Answers, ended: () => void = () => undefined): ScriptWorker => {
  const heard = new Map<string, (event: MessageEvent) => void>();
  return {
    addEventListener: ((kind: string, listen: (event: MessageEvent) => void) =>
      void heard.set(kind, listen)) as ScriptWorker["addEventListener"],
    postMessage(asked: Asked) {
      const data: unknown = answers === "well" ? structuredClone(answerTo(structuredClone(asked))) : null;
      if (answers !== "never")
        heard.get(answers === "well" ? "message" : "error")?.(new MessageEvent("message", { data }));
    },
    terminate: ended,
  };
};
