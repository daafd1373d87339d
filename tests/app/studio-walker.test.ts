/** The script is looked through beside the page: only the latest text counts, and whoever writes on ends it. */
import { expect, test } from "vitest";
import type { ScriptWorker } from "#app/own-script-thread.ts";
import { type WalkReply, openStudioWalker } from "#app/studio-walker.ts";
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import { handbook, rulebook } from "../guidance/the-guidance.ts";

const asked = (text: string): OwnScriptAsked => ({
  id: "own",
  file: "own.ink",
  text,
  includes: new Map(),
  rulebook,
  handbook,
  looks: {},
  library: { parts: {}, decor: {} } as unknown as OwnScriptAsked["library"],
});
const WRONG: WalkReply = { kind: "looked", looked: { kind: "wrong", mistakes: [] } };

/** Workers that the test speaks for, and a clock that it turns. */
function threads() {
  const workers: { events: EventTarget; asked: unknown[]; ended: boolean }[] = [];
  let due = (): void => undefined;
  const walker = openStudioWalker({
    makeWorker() {
      const events = new EventTarget();
      const made = { events, asked: [] as unknown[], ended: false };
      workers.push(made);
      return {
        addEventListener: events.addEventListener.bind(events) as ScriptWorker["addEventListener"],
        postMessage: (message: unknown) => void made.asked.push(message),
        terminate: () => void (made.ended = true),
      };
    },
    later(run) {
      due = run;
      return () => void (due = () => undefined);
    },
  });
  const say = (worker: number, data: WalkReply): void =>
    void workers[worker]?.events.dispatchEvent(new MessageEvent("message", { data }));
  return { walker, workers, say, wait: () => due() };
}
const nothing = (): void => undefined;

test("how far it is is passed on, then what was found; the worker is kept for the next text", async () => {
  const { walker, workers, say } = threads();
  const heard: number[] = [];
  const first = walker.walk(asked("a"), (states) => heard.push(states));
  say(0, { kind: "walking", states: 12_000 });
  say(0, WRONG);
  expect(await first).toEqual(WRONG.kind === "looked" && WRONG.looked);
  expect(heard).toEqual([12_000]);
  const second = walker.walk(asked("b"), nothing);
  say(0, { kind: "walking", states: 5 });
  say(0, WRONG);
  await second;
  expect(heard).toEqual([12_000]);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.ended).toBe(false);
});

test("the next text ends what is still walked, and the next key does", async () => {
  const { walker, workers, say } = threads();
  const first = walker.walk(asked("a"), nothing);
  const second = walker.walk(asked("b"), nothing);
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(await first).toBe("overtaken");
  walker.cancel();
  expect(workers[1]?.ended).toBe(true);
  expect(await second).toBe("overtaken");
  const third = walker.walk(asked("c"), nothing);
  say(2, WRONG);
  expect(await third).toMatchObject({ kind: "wrong" });
});

test("one that takes too long is ended, one that breaks is said, and the next begins anew", async () => {
  const { walker, workers, wait } = threads();
  const first = walker.walk(asked("a"), nothing);
  wait();
  expect(await first).toBe("too long");
  const second = walker.walk(asked("b"), nothing);
  workers[1]?.events.dispatchEvent(new Event("error"));
  expect(await second).toBe("failed");
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  walker.close();
});

test("a worker that is not needed any more is ended when the room is closed", async () => {
  const { walker, workers, say } = threads();
  const first = walker.walk(asked("a"), nothing);
  say(0, WRONG);
  await first;
  walker.close();
  expect(workers[0]?.ended).toBe(true);
});

test("where no worker can be begun, that is said", async () => {
  const refused = openStudioWalker({
    makeWorker: () => {
      throw new Error("no workers here");
    },
    later: () => nothing,
  });
  expect(await refused.walk(asked("a"), nothing)).toBe("failed");
});
