import type { Command } from "#sound/commands.ts";
import { type MixerState, type MixerEvent, levelsOf, loopsOf, openMixer, step } from "#sound/mixer.ts";
import { AS_IT_COMES } from "#records/settings.ts";
import { SPRITES } from "#sound/names.ts";
import type { MixerGroup, GroupSettings, SoundSettings } from "#sound/settings.ts";
import { describe, expect, it } from "vitest";
import { type Said, beat, moved } from "./beats.ts";

const WORD = 400;
/** Runs events through a mixer: all commands, and the last state. */
function run(
  from: MixerState,
  ...events: readonly MixerEvent[]
): { readonly mixer: MixerState; readonly commands: readonly Command[] } {
  let mixer = from;
  const commands: Command[] = [];
  for (const event of events) {
    const next = step(mixer, event, () => WORD);
    mixer = next.mixer;
    commands.push(...next.commands);
  }
  return { mixer, commands };
}

const said = (line: Said = {}): MixerEvent => ({ kind: "line", beat: beat(line), lasting: null });
const turned = (calm: number): MixerEvent => ({ kind: "turn", turn: moved(calm, 0) });
const set = (settings: SoundSettings): MixerEvent => ({ kind: "settings", settings });
const LOADED: readonly MixerEvent[] = SPRITES.map((sprite) => ({ kind: "loaded", sprite }));
const RUNNING: MixerEvent = { kind: "running", running: true };
const STOPPED: MixerEvent = { kind: "running", running: false };
const HIDDEN: MixerEvent = { kind: "hidden", hidden: true };
const SHOWN: MixerEvent = { kind: "hidden", hidden: false };

/** A mixer that makes sound. */
const DEFAULT_SETTINGS: SoundSettings = AS_IT_COMES.sound;
const withMute = (settings: SoundSettings, muted: boolean): SoundSettings => ({ ...settings, muted });
const withGroup = (settings: SoundSettings, group: MixerGroup, change: Partial<GroupSettings>): SoundSettings => ({
  ...settings,
  [group]: { ...settings[group], ...change },
});
const open = (settings = DEFAULT_SETTINGS): MixerState => run(openMixer(settings), ...LOADED, RUNNING).mixer;
const kinds = (commands: readonly Command[]): readonly string[] => commands.map(({ kind }) => kind);
const heard = (commands: readonly Command[]): readonly Command[] =>
  commands.filter(({ kind }) => kind === "play" || kind === "speak" || kind === "loop");
const captions = (commands: readonly Command[]): readonly string[] =>
  commands.flatMap((command) => (command.kind === "caption" ? [command.text] : []));

describe("before the browser lets the page sound", () => {
  it("nothing plays, and what was asked for is not made up for afterwards", () => {
    const before = run(openMixer(DEFAULT_SETTINGS), said({ sound: "door" }), turned(8), turned(-30), {
      kind: "click",
    });
    expect(heard(before.commands)).toEqual([]);
    const after = run(before.mixer, ...LOADED, RUNNING);
    expect(heard(after.commands)).toEqual([{ kind: "loop", layer: "room", loop: "room-bank" }]);
  });

  it("both are needed, the sounds and the leave to play them, in either order", () => {
    const inside = run(openMixer(DEFAULT_SETTINGS), said()).mixer;
    for (const [first, second] of [
      [LOADED, [RUNNING]],
      [[RUNNING], LOADED],
    ] as const) {
      expect(heard(run(inside, ...first).commands)).toEqual([]);
      expect(heard(run(inside, ...first, ...second).commands)).toHaveLength(1);
    }
  });
});

describe("the files", () => {
  const loads = (commands: readonly Command[]): readonly string[] =>
    commands.flatMap((command) => (command.kind === "load" ? [command.sprite] : []));

  it("are asked for once each, when they are needed, and not at all while everything is muted", () => {
    const muted = withMute(DEFAULT_SETTINGS, true);
    expect(loads(run(openMixer(muted), SHOWN, said(), turned(5)).commands)).toEqual([]);
    expect(loads(run(openMixer(DEFAULT_SETTINGS), SHOWN).commands)).toEqual(["cues"]);
    const { mixer, commands } = run(openMixer(muted), SHOWN, said(), set(DEFAULT_SETTINGS), said(), SHOWN);
    expect(loads(commands)).toEqual(["cues", "voice-deep", "voice-bright", "room-bank"]);
    expect(loads(run(mixer, said({ scene: "phone" })).commands)).toEqual(["phone-deep", "room-phone"]);
  });

  it("of groups that are turned off are not needed", () => {
    const quiet = withGroup(withGroup(DEFAULT_SETTINGS, "ambience", { muted: true }), "voices", { volume: 0 });
    expect(loads(run(openMixer(quiet), said()).commands)).toEqual(["cues"]);
  });

  it("that are missing leave out their own sounds and no others", () => {
    const present = LOADED.filter((event) => event.kind !== "loaded" || event.sprite !== "voice-deep");
    const lost: MixerEvent = { kind: "lost", sprite: "voice-deep" };
    const { mixer } = run(openMixer(DEFAULT_SETTINGS), RUNNING, ...present, lost);
    const commands = run(mixer, said({ sound: "door" })).commands;
    expect(kinds(commands)).not.toContain("speak");
    expect(kinds(commands)).not.toContain("levels");
    expect(heard(commands)).toEqual([
      { kind: "loop", layer: "room", loop: "room-bank" },
      { kind: "play", cue: "door" },
    ]);
    expect(kinds(run(mixer, said({ speaker: "JANA" })).commands)).toContain("speak");
  });
});

describe("a conversation that begins", () => {
  const ENTERED: MixerEvent = { kind: "entered", begins: true };
  const START: Command = { kind: "play", cue: "start" };

  it("has its tune, at once or as soon as it can be heard", () => {
    expect(run(open(), ENTERED).commands).toContainEqual(START);
    const early = run(openMixer(DEFAULT_SETTINGS), ENTERED, said(), RUNNING);
    expect(early.commands).not.toContainEqual(START);
    const late = run(early.mixer, ...LOADED);
    expect(late.commands.filter(({ kind }) => kind === "play")).toEqual([START]);
  });

  it("has none any more once a reply was given, nor when it is gone on with", () => {
    expect(
      run(openMixer(DEFAULT_SETTINGS), ENTERED, said(), turned(0), RUNNING, ...LOADED).commands,
    ).not.toContainEqual(START);
    expect(run(open(), { kind: "entered", begins: false }).commands).not.toContainEqual(START);
  });
});

describe("a beat", () => {
  it("brings its room, its cue and its voice", () => {
    const { commands } = run(open(), said({ sound: "hand-on-counter", mood: "furious" }));
    expect(commands).toContainEqual({ kind: "loop", layer: "room", loop: "room-bank" });
    expect(commands).toContainEqual({ kind: "play", cue: "hand-on-counter" });
    const speech = commands.find((command) => command.kind === "speak");
    expect(speech?.words[0]?.clip).toMatch(/-angry-/);
    expect(speech?.words[0]?.at).toBeGreaterThan(0);
  });

  it("in the same room leaves the murmur alone; in another it changes over", () => {
    const inBank = run(open(), said()).mixer;
    expect(run(inBank, said()).commands.filter(({ kind }) => kind === "loop")).toEqual([]);
    expect(run(inBank, said({ scene: "quiet-room" })).commands).toContainEqual({
      kind: "loop",
      layer: "room",
      loop: "room-quiet-room",
    });
  });

  it("is spoken as long as its line takes to appear", () => {
    const { commands } = run(open(), { kind: "line", beat: beat(), lasting: 3000 });
    const speech = commands.find((command) => command.kind === "speak");
    expect(speech?.length).toBeGreaterThanOrEqual(3000);
    expect(speech?.length).toBeLessThan(3000 + WORD * 1.2);
  });

  it("cuts off the voice of the one before", () => {
    expect(kinds(run(run(open(), said()).mixer, said({ speaker: null })).commands)).toContain("hush");
  });

  it("lets the heart pound while calm is very low, and stop when it rises", () => {
    const low = run(open(), said({ calm: 12 }));
    expect(low.commands).toContainEqual({ kind: "loop", layer: "heart", loop: "heartbeat" });
    expect(run(low.mixer, said({ calm: 8 })).commands).not.toContainEqual(expect.objectContaining({ layer: "heart" }));
    expect(run(low.mixer, said({ calm: 30 })).commands).toContainEqual({ kind: "loop", layer: "heart", loop: null });
  });
});

describe("a turn and an ending", () => {
  it("are heard by what they did", () => {
    const inside = run(open(), said()).mixer;
    expect(run(inside, turned(8)).commands).toContainEqual({ kind: "play", cue: "meter-up-2" });
    expect(run(inside, turned(0)).commands).toEqual([]);
    const ended = run(inside, { kind: "ended", ending: { kind: "walked-out", outcome: "", afterwards: [] } });
    expect(ended.commands).toContainEqual({ kind: "play", cue: "ending-bad" });
    expect(kinds(ended.commands)).toContain("hush");
  });

  it("are heard when they come: a line that makes it worse brings its own cue, and only the first time", () => {
    const worse = beat({ calm: 30 });
    const turn = { before: { calm: 50, trust: 50 }, after: worse.meters, beats: [beat({ calm: 50 }), worse] };
    const answered = run(open(), said(), { kind: "turn", turn });
    expect(answered.commands.filter(({ kind }) => kind === "play")).toEqual([]);
    const sayWorse: MixerEvent = { kind: "line", beat: worse, lasting: null };
    const later = run(answered.mixer, sayWorse);
    expect(later.commands).toContainEqual({ kind: "play", cue: "meter-down-3" });
    const undone = run(later.mixer, { kind: "turn", turn: moved(5, 0) }, sayWorse);
    expect(undone.commands).not.toContainEqual({ kind: "play", cue: "meter-down-3" });
  });

  it("leave a quiet room behind", () => {
    const inside = run(open(), said({ calm: 5 })).mixer;
    expect(loopsOf(inside)).toEqual({ room: "room-bank", heart: "heartbeat" });
    expect(loopsOf(run(inside, { kind: "left" }).mixer)).toEqual({ room: null, heart: null });
  });
});

describe("the murmur", () => {
  const full = levelsOf(open());

  it("gives way while somebody speaks, and comes back", () => {
    const speaking = run(open(), said());
    expect(levelsOf(speaking.mixer).ambience).toBeLessThan(full.ambience / 2);
    expect(levelsOf(speaking.mixer).voices).toBe(full.voices);
    expect(run(speaking.mixer, { kind: "spoken" }).commands).toEqual([{ kind: "levels", levels: full }]);
    expect(levelsOf(run(speaking.mixer, { kind: "cut" }).mixer)).toEqual(full);
  });

  it("gives way to nobody when the voices are muted", () => {
    const voiceless = withGroup(DEFAULT_SETTINGS, "voices", { muted: true });
    const { mixer, commands } = run(open(voiceless), said());
    expect(kinds(commands)).not.toContain("speak");
    expect(levelsOf(mixer).ambience).toBe(full.ambience);
  });

  it("changes its level once, not with every line of a dialogue", () => {
    const speaking = run(open(), said()).mixer;
    expect(kinds(run(speaking, said({ speaker: "JANA" })).commands)).not.toContain("levels");
  });
});

describe("a line that is read aloud", () => {
  const aloud: SoundSettings = { ...DEFAULT_SETTINGS, aloud: true };
  const CAN: MixerEvent = { kind: "reader", canRead: true };
  const reading = () => run(open(aloud), CAN, said({ mood: "angry" }));

  it("takes the place of the wordless voice, under which the room gives way as well", () => {
    const { mixer, commands } = reading();
    const line = { text: "Three days!", voice: "deep", temper: "angry", volume: DEFAULT_SETTINGS.voices.volume };
    expect(commands).toContainEqual({ kind: "read", line });
    expect(kinds(commands)).not.toContain("speak");
    expect(levelsOf(mixer).ambience).toBeLessThan(DEFAULT_SETTINGS.ambience.volume / 2);
    expect(levelsOf(run(mixer, { kind: "spoken" }).mixer).ambience).toBe(DEFAULT_SETTINGS.ambience.volume);
  });

  it("is spoken without words where the system has no voice, or nobody asked", () => {
    expect(kinds(run(open(aloud), said()).commands)).toContain("speak");
    expect(kinds(run(open(), CAN, said()).commands)).toContain("speak");
  });

  it("is read to its end when the rest of it is shown at once", () => {
    expect(run(reading().mixer, { kind: "cut" }).commands).toEqual([]);
  });

  it.each<[string, MixerEvent]>([
    ["the next line comes", said({ speaker: "YOU" })],
    ["the trainee pauses", { kind: "paused" }],
    ["the conversation is left", { kind: "left" }],
    ["it has ended", { kind: "ended", ending: { kind: "resolved", outcome: "", afterwards: [] } }],
    ["the voices are muted", set(withGroup(aloud, "voices", { muted: true }))],
    ["nobody wants it read any more", set(DEFAULT_SETTINGS)],
  ])("stops when %s", (_, event) => {
    expect(kinds(run(reading().mixer, event).commands)).toContain("hush");
  });

  it.each<[string, MixerEvent]>([
    ["the tab is hidden", HIDDEN],
    ["everything is muted", set(withMute(aloud, true))],
  ])("stops when %s, and nothing is read meanwhile", (_, event) => {
    const { mixer, commands } = run(reading().mixer, event);
    expect(kinds(commands)).toContain("silence");
    expect(kinds(run(mixer, said()).commands)).not.toContain("read");
  });

  it("needs no file of a voice", () => {
    const { commands } = run(openMixer(aloud), CAN, said());
    expect(commands.flatMap((command) => (command.kind === "load" ? [command.sprite] : []))).toEqual([
      "cues",
      "room-bank",
    ]);
  });
});

describe("a line that is written", () => {
  it("by the trainee is heard as their keys, beside how it lands", () => {
    const inChat = run(open(), said({ scene: "chat" })).mixer;
    const played = run(inChat, turned(9)).commands.filter(({ kind }) => kind === "play");
    expect(played).toEqual([
      { kind: "play", cue: "typing" },
      { kind: "play", cue: "meter-up-2" },
    ]);
  });

  it("is announced, unless the script has a sound of its own for it", () => {
    expect(run(open(), said({ scene: "chat" })).commands).toContainEqual({ kind: "play", cue: "message" });
    const own = run(open(), said({ scene: "mail", sound: "paper" })).commands;
    expect(own.filter(({ kind }) => kind === "play")).toEqual([{ kind: "play", cue: "paper" }]);
  });
});

describe("settings", () => {
  it("turn each group up, down and off by itself", () => {
    const quiet = withGroup(withGroup(DEFAULT_SETTINGS, "ambience", { volume: 0.25 }), "cues", { muted: true });
    expect(levelsOf(open(quiet))).toEqual({ ambience: 0.25, voices: DEFAULT_SETTINGS.voices.volume, cues: 0 });
    expect(kinds(run(open(quiet), turned(9)).commands)).not.toContain("play");
  });

  it("silence everything at once, and let only the murmur come back", () => {
    const inside = run(open(), said());
    const muted = run(inside.mixer, set(withMute(DEFAULT_SETTINGS, true)));
    expect(kinds(muted.commands)).toContain("silence");
    expect(heard(run(muted.mixer, said(), turned(20)).commands)).toEqual([]);
    expect(heard(run(muted.mixer, set(DEFAULT_SETTINGS)).commands)).toEqual([
      { kind: "loop", layer: "room", loop: "room-bank" },
    ]);
  });
});

describe("a hidden tab, or a call that comes in", () => {
  it.each([
    ["hidden tab", HIDDEN, SHOWN],
    ["call", STOPPED, RUNNING],
  ])("%s: everything stops; afterwards the murmur is back and nothing is caught up", (_, away, back) => {
    const inside = run(open(), said()).mixer;
    const gone = run(inside, away);
    expect(kinds(gone.commands)).toContain("silence");
    expect(levelsOf(gone.mixer)).toEqual(levelsOf(open()));
    const meanwhile = run(gone.mixer, turned(20), said({ sound: "door" }));
    expect(heard(meanwhile.commands)).toEqual([]);
    expect(heard(run(meanwhile.mixer, back).commands)).toEqual([{ kind: "loop", layer: "room", loop: "room-bank" }]);
  });
});

describe("captions", () => {
  it("caption what means something, muted or not, heard or not", () => {
    const captioned = [
      "Voices and footsteps in a high hall",
      "Your heart pounds",
      "A hand comes down on the counter",
      "Mr Okafor: a sharp, raised voice",
    ];
    const line = said({ sound: "hand-on-counter", mood: "angry", calm: 10 });
    expect(captions(run(open(), line).commands)).toEqual(captioned);
    expect(captions(run(openMixer(withMute(DEFAULT_SETTINGS, true)), line).commands)).toEqual(captioned);
  });

  it("caption it once: the same room, heart and voice are no news", () => {
    const line = said({ mood: "angry", calm: 10 });
    expect(captions(run(run(open(), line).mixer, line).commands)).toEqual([]);
    expect(captions(run(run(open(), line).mixer, said({ mood: "pleased" })).commands)).toEqual([
      "Mr Okafor: a bright, light voice",
    ]);
  });

  it("don't mention a click", () => {
    expect(run(open(), { kind: "click" }).commands).toEqual([{ kind: "play", cue: "click" }]);
  });
});
