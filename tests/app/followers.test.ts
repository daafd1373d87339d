import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { playerWith } from "#encounter/player.ts";
import { openStore } from "#records/store.ts";
import { openCurrentView } from "#session/current-view.ts";
import { openPreferences } from "#session/preferences.ts";
import { openTeller } from "#session/teller.ts";
import { followWithSound } from "../../src/app/followers.ts";
import { type Hearing, openHearing } from "#app/hearing.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { roomyStorage } from "../records/a-storage.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { newAttempt, openIn } from "../session/a-log.ts";
import { give } from "../session/pressing.ts";

const scenario = scenarioOf(scriptAround("OKAFOR: Three days!\n*   [Wait. #plain]\n    OKAFOR: Still here.").text);

/** The page, as far as the followers listen to it. */
let page = new EventTarget();
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

const gesture = (): boolean => page.dispatchEvent(new Event("pointerdown"));
/** Everything that was begun has had its turn. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

function aConversation(): Hearing & { readonly attempt: ReturnType<typeof newAttempt>; readonly said: string[] } {
  const store = openStore(roomyStorage());
  const attempt = newAttempt();
  const teller = openTeller(attempt.conversation, { speed: signal("at-once"), wholeLines: () => false });
  const said: string[] = [];
  openIn(
    attempt,
    playerWith(rulebook, () => 0),
    scenario,
  );
  return {
    attempt,
    said,
    current: openCurrentView(signal({ conversation: attempt.conversation, teller })),
    preferences: openPreferences(store, () => undefined),
    notify: (words) => said.push(words),
  };
}

type Loaded = NonNullable<Parameters<typeof followWithSound>[1]>;

/** A sound that writes down what it hears; it can be loaded when the test says so. */
function aSound(): {
  readonly load: Loaded;
  readonly heard: string[];
  readonly loads: () => number;
  arrive: () => void;
} {
  const heard: string[] = [];
  let loads = 0;
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((done) => (arrive = done));
  const load: Loaded = async () => {
    loads += 1;
    await arrived;
    return {
      openHearing: (hearing) =>
        openHearing(hearing, () => ({
          change: () => undefined,
          hear: ({ kind }) => void heard.push(kind),
          pause: () => heard.push("pause"),
          click: () => undefined,
        })),
    };
  };
  return { load, heard, loads: () => loads, arrive };
}

describe("the sound", () => {
  it("is not even fetched before the first gesture, and then once", async () => {
    const { load, loads } = aSound();
    followWithSound(aConversation(), load);
    await settled();
    expect(loads()).toBe(0);
    gesture();
    gesture();
    expect(loads()).toBe(1);
  });

  it("hears what happened from that gesture on, in its order, however late it comes itself", async () => {
    const { load, heard, arrive } = aSound();
    const conversation = aConversation();
    followWithSound(conversation, load);
    gesture();
    give(conversation.attempt, 0);
    await settled();
    expect(heard).toEqual([]);
    arrive();
    await settled();
    expect(heard).toEqual(["entered", "line", "turn", "line", "line", "ended"]);
  });

  it("that can't be had is said once, and the conversation goes on", async () => {
    const conversation = aConversation();
    followWithSound(conversation, () => Promise.reject(new Error("no network")));
    gesture();
    await settled();
    give(conversation.attempt, 0);
    await settled();
    expect(conversation.said).toEqual(["The sound didn’t load. You can carry on without it."]);
    expect(conversation.attempt.conversation.value?.shown.turns).toHaveLength(1);
  });
});
