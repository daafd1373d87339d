import type { Act } from "#sound/acts.ts";
import { type Desk, type DeskEvent, levelsOf, loopsOf, openDesk, step } from "#sound/desk.ts";
import { AS_IT_COMES } from "#records/settings.ts";
import { SPRITES } from "#sound/names.ts";
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
const LOADED: readonly DeskEvent[] = SPRITES.map((sprite) => ({ kind: "loaded", sprite }));
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
const open = (settings = DEFAULT_SETTINGS): Desk => run(openDesk(settings), ...LOADED, RUNNING).desk;
const kinds = (acts: readonly Act[]): readonly string[] => acts.map(({ act }) => act);
const heard = (acts: readonly Act[]): readonly Act[] =>
  acts.filter(({ act }) => act === "play" || act === "speak" || act === "loop");
const captions = (acts: readonly Act[]): readonly string[] =>
  acts.flatMap((act) => (act.act === "caption" ? [act.text] : []));

describe("before the browser lets the page sound", () => {
  it("nothing plays, and what was asked for is not made up for afterwards", () => {
    const before = run(openDesk(DEFAULT_SETTINGS), said({ sound: "door" }), turned(8), turned(-30), {
      kind: "click",
    });
    expect(heard(before.acts)).toEqual([]);
    const after = run(before.desk, ...LOADED, RUNNING);
    expect(heard(after.acts)).toEqual([{ act: "loop", layer: "room", loop: "room-bank" }]);
  });

  it("both are needed, the sounds and the leave to play them, in either order", () => {
    const inside = run(openDesk(DEFAULT_SETTINGS), said()).desk;
    for (const [first, second] of [
      [LOADED, [RUNNING]],
      [[RUNNING], LOADED],
    ] as const) {
      expect(heard(run(inside, ...first).acts)).toEqual([]);
      expect(heard(run(inside, ...first, ...second).acts)).toHaveLength(1);
    }
  });
});

describe("the files", () => {
  const loads = (acts: readonly Act[]): readonly string[] =>
    acts.flatMap((act) => (act.act === "load" ? [act.sprite] : []));

  it("are asked for once each, when they are needed, and not at all while everything is muted", () => {
    const muted = withMute(DEFAULT_SETTINGS, true);
    expect(loads(run(openDesk(muted), SHOWN, said(), turned(5)).acts)).toEqual([]);
    expect(loads(run(openDesk(DEFAULT_SETTINGS), SHOWN).acts)).toEqual(["cues"]);
    const { desk, acts } = run(openDesk(muted), SHOWN, said(), set(DEFAULT_SETTINGS), said(), SHOWN);
    expect(loads(acts)).toEqual(["cues", "voice-deep", "voice-bright", "room-bank"]);
    expect(loads(run(desk, said({ scene: "phone" })).acts)).toEqual(["phone-deep", "room-phone"]);
  });

  it("of groups that are turned off are not needed", () => {
    const quiet = withGroup(withGroup(DEFAULT_SETTINGS, "ambience", { muted: true }), "voices", { volume: 0 });
    expect(loads(run(openDesk(quiet), said()).acts)).toEqual(["cues"]);
  });

  it("that are missing leave out their own sounds and no others", () => {
    const present = LOADED.filter((event) => event.kind !== "loaded" || event.sprite !== "voice-deep");
    const lost: DeskEvent = { kind: "lost", sprite: "voice-deep" };
    const { desk } = run(openDesk(DEFAULT_SETTINGS), RUNNING, ...present, lost);
    const acts = run(desk, said({ sound: "door" })).acts;
    expect(kinds(acts)).not.toContain("speak");
    expect(kinds(acts)).not.toContain("levels");
    expect(heard(acts)).toEqual([
      { act: "loop", layer: "room", loop: "room-bank" },
      { act: "play", cue: "door" },
    ]);
    expect(kinds(run(desk, said({ speaker: "JANA" })).acts)).toContain("speak");
  });
});

describe("a conversation that begins", () => {
  const ENTERED: DeskEvent = { kind: "entered", begins: true };
  const START: Act = { act: "play", cue: "start" };

  it("has its tune, at once or as soon as it can be heard", () => {
    expect(run(open(), ENTERED).acts).toContainEqual(START);
    const early = run(openDesk(DEFAULT_SETTINGS), ENTERED, said(), RUNNING);
    expect(early.acts).not.toContainEqual(START);
    const late = run(early.desk, ...LOADED);
    expect(late.acts.filter(({ act }) => act === "play")).toEqual([START]);
  });

  it("has none any more once a reply was given, nor when it is gone on with", () => {
    expect(run(openDesk(DEFAULT_SETTINGS), ENTERED, said(), turned(0), RUNNING, ...LOADED).acts).not.toContainEqual(
      START,
    );
    expect(run(open(), { kind: "entered", begins: false }).acts).not.toContainEqual(START);
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

  it("are heard when they come: a line that makes it worse brings its own cue, and only the first time", () => {
    const worse = beat({ calm: 30 });
    const turn = { before: { calm: 50, trust: 50 }, after: worse.meters, beats: [beat({ calm: 50 }), worse] };
    const answered = run(open(), said(), { kind: "turn", turn });
    expect(answered.acts.filter(({ act }) => act === "play")).toEqual([]);
    const told: DeskEvent = { kind: "beat", beat: worse, speakFor: null };
    const later = run(answered.desk, told);
    expect(later.acts).toContainEqual({ act: "play", cue: "meter-down-3" });
    const undone = run(later.desk, { kind: "turn", turn: moved(5, 0) }, told);
    expect(undone.acts).not.toContainEqual({ act: "play", cue: "meter-down-3" });
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

describe("a line that is read aloud", () => {
  const aloud: SoundSettings = { ...DEFAULT_SETTINGS, aloud: true };
  const CAN: DeskEvent = { kind: "reader", canRead: true };
  const reading = () => run(open(aloud), CAN, said({ mood: "angry" }));

  it("takes the place of the wordless voice, under which the room gives way as well", () => {
    const { desk, acts } = reading();
    const line = { text: "Three days!", voice: "deep", temper: "angry", volume: DEFAULT_SETTINGS.voices.volume };
    expect(acts).toContainEqual({ act: "read", line });
    expect(kinds(acts)).not.toContain("speak");
    expect(levelsOf(desk).ambience).toBeLessThan(DEFAULT_SETTINGS.ambience.volume / 2);
    expect(levelsOf(run(desk, { kind: "spoken" }).desk).ambience).toBe(DEFAULT_SETTINGS.ambience.volume);
  });

  it("is spoken without words where the system has no voice, or nobody asked", () => {
    expect(kinds(run(open(aloud), said()).acts)).toContain("speak");
    expect(kinds(run(open(), CAN, said()).acts)).toContain("speak");
  });

  it("is read to its end when the rest of it is shown at once", () => {
    expect(run(reading().desk, { kind: "hush" }).acts).toEqual([]);
  });

  it.each<[string, DeskEvent]>([
    ["the next line comes", said({ speaker: "YOU" })],
    ["the trainee pauses", { kind: "paused" }],
    ["the conversation is left", { kind: "left" }],
    ["it has ended", { kind: "ending", ending: { kind: "resolved", outcome: "" } }],
    ["the voices are muted", set(withGroup(aloud, "voices", { muted: true }))],
    ["nobody wants it read any more", set(DEFAULT_SETTINGS)],
  ])("stops when %s", (_, event) => {
    expect(kinds(run(reading().desk, event).acts)).toContain("hush");
  });

  it.each<[string, DeskEvent]>([
    ["the tab is hidden", HIDDEN],
    ["everything is muted", set(withMute(aloud, true))],
  ])("stops when %s, and nothing is read meanwhile", (_, event) => {
    const { desk, acts } = run(reading().desk, event);
    expect(kinds(acts)).toContain("silence");
    expect(kinds(run(desk, said()).acts)).not.toContain("read");
  });

  it("needs no file of a voice", () => {
    const { acts } = run(openDesk(aloud), CAN, said());
    expect(acts.flatMap((act) => (act.act === "load" ? [act.sprite] : []))).toEqual(["cues", "room-bank"]);
  });
});

describe("a line that is written", () => {
  it("by the trainee is heard as their keys, beside how it lands", () => {
    const inChat = run(open(), said({ scene: "chat" })).desk;
    const played = run(inChat, turned(9)).acts.filter(({ act }) => act === "play");
    expect(played).toEqual([
      { act: "play", cue: "typing" },
      { act: "play", cue: "meter-up-2" },
    ]);
  });

  it("is announced, unless the script has a sound of its own for it", () => {
    expect(run(open(), said({ scene: "chat" })).acts).toContainEqual({ act: "play", cue: "message" });
    const own = run(open(), said({ scene: "mail", sound: "paper" })).acts;
    expect(own.filter(({ act }) => act === "play")).toEqual([{ act: "play", cue: "paper" }]);
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
    expect(run(open(), { kind: "click" }).acts).toEqual([{ act: "play", cue: "click" }]);
  });
});
