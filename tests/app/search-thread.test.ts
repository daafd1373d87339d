import { MessageChannel, type MessagePort } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { begin, stepsOf } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { openSearcher } from "../../src/app/searcher.ts";
import {
  type Ground,
  type SearchReply,
  type SearchRequest,
  type SearchWorker,
  openSearchThread,
} from "../../src/app/search-thread.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";

const scenario = scenarioOf(
  scriptAround(
    "OKAFOR: Well?\n*   [Wait. #plain]\n    OKAFOR: Well.\n*   [Sigh. #slip: told-to-relax]\n    OKAFOR: So?",
  ).text,
);
const ground: Ground = { scenario, rulebook, seed: 1 };
const made = stepsOf(
  playAtRandom(
    begin(scenario, rulebook, 1, () => 0),
    1,
  ),
);

/** The searcher itself behind a message channel: a worker without a thread. */
class Thread extends EventTarget implements SearchWorker {
  ended = false;
  private readonly near: MessagePort;
  private readonly far: MessagePort;

  constructor() {
    super();
    const { port1, port2 } = new MessageChannel();
    this.near = port1;
    this.far = port2;
    const answer = openSearcher({
      say: (reply) => this.far.postMessage(reply, []),
      clock: () => performance.now(),
      later(run, ms) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    });
    this.near.on("message", (data: SearchReply) => this.dispatchEvent(new MessageEvent("message", { data })));
    this.far.on("message", (request: SearchRequest) => answer(request));
  }
  postMessage(request: unknown): void {
    this.near.postMessage(request, []);
  }
  terminate(): void {
    this.ended = true;
    this.near.close();
    this.far.close();
  }
}

function aThread(): { readonly thread: ReturnType<typeof openSearchThread>; readonly workers: readonly Thread[] } {
  const workers: Thread[] = [];
  const thread = openSearchThread(() => {
    const worker = new Thread();
    workers.push(worker);
    return worker;
  });
  return { thread, workers };
}

const answerOf = (thread: ReturnType<typeof openSearchThread>): Promise<SearchReply> =>
  new Promise((done) => {
    thread.search({ ...ground, made: [made] }, (said) => {
      if (said.kind !== "walked") done(said);
    });
  });

describe("the search for the roads not taken", () => {
  it("finds them, and its thread ends with it", async () => {
    const { thread, workers } = aThread();
    expect((await answerOf(thread)).kind).toBe("found");
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
  });

  it("finds the same in a thread that had begun while it was played", async () => {
    const { thread, workers } = aThread();
    thread.begin(ground);
    thread.begin(ground);
    const ahead = await answerOf(thread);
    expect(workers).toHaveLength(1);
    expect(ahead).toEqual(await answerOf(aThread().thread));
  });

  it("begins anew where another conversation is asked for than it had begun with", async () => {
    const { thread, workers } = aThread();
    thread.begin({ ...ground, seed: 2 });
    expect((await answerOf(thread)).kind).toBe("found");
    expect(workers).toHaveLength(2);
    thread.giveUp();
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it("gives the one up that is under way when another is asked for", async () => {
    const { thread, workers } = aThread();
    const said: SearchReply[] = [];
    thread.search({ ...ground, made: [made] }, (reply) => said.push(reply));
    expect((await answerOf(thread)).kind).toBe("found");
    expect(said).toEqual([]);
    expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
  });

  it("finds those of several plays, in the order in which they were asked for", async () => {
    const { thread } = aThread();
    const shorter = { ...made, steps: made.steps.slice(0, 1) };
    const said = await new Promise<SearchReply>((done) => {
      thread.search({ ...ground, made: [made, shorter] }, (reply) => {
        if (reply.kind !== "walked") done(reply);
      });
    });
    const lengths = said.kind === "found" ? said.roads.map(({ crossings }) => crossings.length) : [];
    expect(lengths).toEqual([made.steps.length, 1]);
  });

  it("says why, where no thread can be had; to begin ahead is then no harm", async () => {
    const thread = openSearchThread(() => {
      throw new Error("no workers here");
    });
    thread.begin(ground);
    expect(await answerOf(thread)).toEqual({ kind: "failed", why: "no workers here" });
  });

  it("says why, where what is asked can't be searched", async () => {
    const { thread } = aThread();
    const said = await new Promise<SearchReply>((done) => {
      const broken = { ...scenario, story: "{}" };
      thread.search({ ...ground, scenario: broken, made: [made] }, done);
    });
    expect(said.kind).toBe("failed");
  });
});
