import { type Act, type Desk, type DeskEvent, levelsOf, loopsOf, openDesk, step } from "#sound/desk.ts";
import { AS_IT_COMES } from "#records/settings.ts";
import type { Group, GroupSettings, SoundSettings } from "#sound/settings.ts";
import { describe, expect, it } from "vitest";
import { type Said, beat, moved } from "./beats.ts";

const WORD = 400;
/** What is done from a desk on, event by event, and where it ends. */
function run(from: Desk, ...events: readonly DeskEvent[]): { readonly desk: Desk; readonly acts: readonly Act[] } {
  let desk = from;
  const acts: Act[] = [];
  for (const event of events) {
    const next = step(desk, event, () => WORD);
    desk = next.desk;
    acts.push(...next.acts);
  }
  return { desk, acts };
}

const said = (line: Said = {}): DeskEvent => ({ kind: "beat", beat: beat(line), speakFor: null });
const turned = (calm: number): DeskEvent => ({ kind: "turn", turn: moved(calm, 0) });
const set = (settings: SoundSettings): DeskEvent => ({ kind: "settings", settings });
const LOADED: DeskEvent = { kind: "loaded" };
const RUNNING: DeskEvent = { kind: "running", running: true };
const STOPPED: DeskEvent = { kind: "running", running: false };
const HIDDEN: DeskEvent = { kind: "hidden", hidden: true };
const SHOWN: DeskEvent = { kind: "hidden", hidden: false };

/** A desk that can be heard. */
const DEFAULT_SETTINGS: SoundSettings = AS_IT_COMES.sound;
const withMute = (settings: SoundSettings, muted: boolean): SoundSettings => ({ ...settings, muted });
const withGroup = (settings: SoundSettings, group: Group, change: Partial<GroupSettings>): SoundSettings => ({
  ...settings,
  [group]: { ...settings[group], ...change },
});
const open = (settings = DEFAULT_SETTINGS): Desk => run(openDesk(settings), LOADED, RUNNING).desk;
const kinds = (acts: readonly Act[]): readonly string[] => acts.map(({ act }) => act);
const heard = (acts: readonly Act[]): readonly Act[] =>
  acts.filter(({ act }) => act === "play" || act === "speak" || act === "loop");
const captions = (acts: readonly Act[]): readonly string[] =>
  acts.flatMap((act) => (act.act === "caption" ? [act.text] : []));

describe("before the browser lets the page sound", () => {
  it("nothing plays, and what was asked for is not made up for afterwards", () => {
    const before = run(openDesk(DEFAULT_SETTINGS), said({ sound: "door" }), turned(8), turned(-30), {
      kind: "cue",
      cue: "click",
    });
    expect(heard(before.acts)).toEqual([]);
    const after = run(before.desk, LOADED, RUNNING);
    expect(heard(after.acts)).toEqual([{ act: "loop", layer: "room", loop: "room-bank" }]);
  });

  it("both are needed, the sounds and the leave to play them, in either order", () => {
    const inside = run(openDesk(DEFAULT_SETTINGS), said()).desk;
    for (const [first, second] of [
      [LOADED, RUNNING],
      [RUNNING, LOADED],
    ] as const) {
      expect(heard(run(inside, first).acts)).toEqual([]);
      expect(heard(run(inside, first, second).acts)).toHaveLength(1);
    }
  });

  it("the files are asked for once, and not at all while everything is muted", () => {
    const muted = withMute(DEFAULT_SETTINGS, true);
    expect(kinds(run(openDesk(muted), SHOWN, said(), turned(5)).acts)).not.toContain("load");
    const acts = run(openDesk(muted), SHOWN, set(DEFAULT_SETTINGS), said(), SHOWN).acts;
    expect(kinds(acts).filter((act) => act === "load")).toHaveLength(1);
  });
});

describe("a beat", () => {
  it("brings its room, its cue and its voice", () => {
    const { acts } = run(open(), said({ sound: "hand-on-counter", mood: "furious" }));
    expect(acts).toContainEqual({ act: "loop", layer: "room", loop: "room-bank" });
    expect(acts).toContainEqual({ act: "play", cue: "hand-on-counter" });
    const speech = acts.find((act) => act.act === "speak");
    expect(speech?.words[0]?.clip).toMatch(/-angry-/);
    expect(speech?.words[0]?.at).toBeGreaterThan(0);
  });

  it("in the same room leaves the murmur alone; in another it changes over", () => {
    const inBank = run(open(), said()).desk;
    expect(run(inBank, said()).acts.filter(({ act }) => act === "loop")).toEqual([]);
    expect(run(inBank, said({ scene: "quiet-room" })).acts).toContainEqual({
      act: "loop",
      layer: "room",
      loop: "room-quiet-room",
    });
  });

  it("is spoken as long as its line takes to appear", () => {
    const { acts } = run(open(), { kind: "beat", beat: beat(), speakFor: 3000 });
    const speech = acts.find((act) => act.act === "speak");
    expect(speech?.length).toBeGreaterThanOrEqual(3000);
    expect(speech?.length).toBeLessThan(3000 + WORD * 1.2);
  });

  it("cuts off the voice of the one before", () => {
    expect(kinds(run(run(open(), said()).desk, said({ speaker: null })).acts)).toContain("hush");
  });

  it("lets the heart pound while calm is very low, and stop when it rises", () => {
    const low = run(open(), said({ calm: 12 }));
    expect(low.acts).toContainEqual({ act: "loop", layer: "heart", loop: "heartbeat" });
    expect(run(low.desk, said({ calm: 8 })).acts).not.toContainEqual(expect.objectContaining({ layer: "heart" }));
    expect(run(low.desk, said({ calm: 30 })).acts).toContainEqual({ act: "loop", layer: "heart", loop: null });
  });
});

describe("a turn and an ending", () => {
  it("are heard by what they did", () => {
    const inside = run(open(), said()).desk;
    expect(run(inside, turned(8)).acts).toContainEqual({ act: "play", cue: "meter-up-2" });
    expect(run(inside, turned(0)).acts).toEqual([]);
    const ended = run(inside, { kind: "ending", ending: { kind: "walked-out", outcome: "" } });
    expect(ended.acts).toContainEqual({ act: "play", cue: "ending-bad" });
    expect(kinds(ended.acts)).toContain("hush");
  });

  it("leave a quiet room behind", () => {
    const inside = run(open(), said({ calm: 5 })).desk;
    expect(loopsOf(inside)).toEqual({ room: "room-bank", heart: "heartbeat" });
    expect(loopsOf(run(inside, { kind: "left" }).desk)).toEqual({ room: null, heart: null });
  });
});

describe("the murmur", () => {
  const full = levelsOf(open());

  it("gives way while somebody speaks, and comes back", () => {
    const speaking = run(open(), said());
    expect(levelsOf(speaking.desk).ambience).toBeLessThan(full.ambience / 2);
    expect(levelsOf(speaking.desk).voices).toBe(full.voices);
    expect(run(speaking.desk, { kind: "spoken" }).acts).toEqual([{ act: "levels", levels: full }]);
    expect(levelsOf(run(speaking.desk, { kind: "hush" }).desk)).toEqual(full);
  });

  it("gives way to nobody when the voices are muted", () => {
    const voiceless = withGroup(DEFAULT_SETTINGS, "voices", { muted: true });
    const { desk, acts } = run(open(voiceless), said());
    expect(kinds(acts)).not.toContain("speak");
    expect(levelsOf(desk).ambience).toBe(full.ambience);
  });

  it("changes its level once, not with every line of a dialogue", () => {
    const speaking = run(open(), said()).desk;
    expect(kinds(run(speaking, said({ speaker: "JANA" })).acts)).not.toContain("levels");
  });
});

describe("settings", () => {
  it("turn each group up, down and off by itself", () => {
    const quiet = withGroup(withGroup(DEFAULT_SETTINGS, "ambience", { volume: 0.25 }), "cues", { muted: true });
    expect(levelsOf(open(quiet))).toEqual({ ambience: 0.25, voices: DEFAULT_SETTINGS.voices.volume, cues: 0 });
    expect(kinds(run(open(quiet), turned(9)).acts)).not.toContain("play");
  });

  it("silence everything at once, and let only the murmur come back", () => {
    const inside = run(open(), said());
    const muted = run(inside.desk, set(withMute(DEFAULT_SETTINGS, true)));
    expect(kinds(muted.acts)).toContain("silence");
    expect(heard(run(muted.desk, said(), turned(20)).acts)).toEqual([]);
    expect(heard(run(muted.desk, set(DEFAULT_SETTINGS)).acts)).toEqual([
      { act: "loop", layer: "room", loop: "room-bank" },
    ]);
  });
});

describe("a hidden tab, or a call that comes in", () => {
  it.each([
    ["hidden tab", HIDDEN, SHOWN],
    ["call", STOPPED, RUNNING],
  ])("%s: everything stops; afterwards the murmur is back and nothing is caught up", (_, away, back) => {
    const inside = run(open(), said()).desk;
    const gone = run(inside, away);
    expect(kinds(gone.acts)).toContain("silence");
    expect(levelsOf(gone.desk)).toEqual(levelsOf(open()));
    const meanwhile = run(gone.desk, turned(20), said({ sound: "door" }));
    expect(heard(meanwhile.acts)).toEqual([]);
    expect(heard(run(meanwhile.desk, back).acts)).toEqual([{ act: "loop", layer: "room", loop: "room-bank" }]);
  });
});

describe("captions", () => {
  it("tell what means something, muted or not, heard or not", () => {
    const told = [
      "Voices and footsteps in a high hall",
      "Your heart pounds",
      "A hand comes down on the counter",
      "Mr Okafor: a sharp, raised voice",
    ];
    const line = said({ sound: "hand-on-counter", mood: "angry", calm: 10 });
    expect(captions(run(open(), line).acts)).toEqual(told);
    expect(captions(run(openDesk(withMute(DEFAULT_SETTINGS, true)), line).acts)).toEqual(told);
  });

  it("tell it once: the same room, heart and voice are no news", () => {
    const line = said({ mood: "angry", calm: 10 });
    expect(captions(run(run(open(), line).desk, line).acts)).toEqual([]);
    expect(captions(run(run(open(), line).desk, said({ mood: "pleased" })).acts)).toEqual([
      "Mr Okafor: a bright, light voice",
    ]);
  });

  it("don't mention a click", () => {
    expect(run(open(), { kind: "cue", cue: "click" }).acts).toEqual([{ act: "play", cue: "click" }]);
  });
});
