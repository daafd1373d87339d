/** What goes on at the desk: each pause in typing is kept, then checked, then played. */
import { type ReadonlySignal, batch, signal } from "@preact/signals";
import type { LookedThrough } from "#authoring/look-through/looked-through.ts";
import type { CheckedScript, SoundScript } from "#authoring/own-script.ts";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import type { DraftFacts, StudioDrafts } from "#records/studio-drafts.ts";
import type { DraftCheck, OpenDraft } from "#records/studio-table.ts";
import type { Checking } from "./finding-words.ts";
import { type DraftKeeping, openKeeping } from "./keeping.ts";
import { titleIn } from "./script-title.ts";
import type { TextPaneHandle } from "./text-pane.tsx";
import { NOT_WALKED, type WalkShown } from "./walk-shown.ts";

export interface DeskWorkMeans {
  readonly opened: OpenDraft;
  readonly drafts: Pick<StudioDrafts, "keep" | "open" | "version" | "follow">;
  /** "overtaken": another text was asked for meanwhile. Never rejects. */
  readonly check: (text: string) => Promise<CheckedScript | "too long" | "failed" | "overtaken">;
  /** Walks every way through a text that can be played: see `check`. */
  readonly walk: (
    text: string,
    onProgress: (states: number) => void,
  ) => Promise<LookedThrough | "too long" | "failed" | "overtaken">;
  /** Ends the walk: something is written. */
  readonly cancelWalk: () => void;
  /** Ends what checks and walks: the desk is closed. */
  readonly end: () => void;
  /** Milliseconds until a pause in typing counts as one, and the function that waits for it. */
  readonly later: (run: () => void, ms: number) => () => void;
}

export interface DeskWork {
  readonly title: ReadonlySignal<string>;
  readonly checking: ReadonlySignal<Checking>;
  readonly mistakes: ReadonlySignal<readonly ScriptMistake[]>;
  readonly walked: ReadonlySignal<WalkShown>;
  /** The last one that could be played; null while there was none. */
  readonly script: ReadonlySignal<SoundScript | null>;
  /** What can be played is older than the text. */
  readonly isOld: ReadonlySignal<boolean>;
  readonly keeping: DraftKeeping;
  /** The pane that the text is written in, once it is there. */
  readonly pane: { current: TextPaneHandle | null };
  readonly text: () => string;
  readonly changed: () => void;
  /** Puts another text in the place of all: it can be undone. */
  readonly replaceAll: (text: string) => void;
  /** Keeps what stands there now, under a name if one is given. */
  readonly keep: (name?: string) => Promise<void>;
  readonly goOnHere: () => void;
  /** Keeps and checks at once. */
  readonly rest: () => void;
  /** Keeps what is there. The desk is closed. */
  readonly leave: () => void;
}

/** Milliseconds without a key until a text is checked, to be played; until it is kept, as a pause; and after a check, a rest. */
const BREATHER = 160;
const PAUSE = 250;
const REST = 1200;

export function openDeskWork({ opened, drafts, check, walk, cancelWalk, end, later }: DeskWorkMeans): DeskWork {
  const { id, title: titleBefore, portrait: portraitBefore } = opened.draft;
  const title = signal(titleIn(opened.text) ?? titleBefore);
  const checking = signal<Checking>("checking");
  const mistakes = signal<readonly ScriptMistake[]>([]);
  const walked = signal<WalkShown>(NOT_WALKED);
  const script = signal<SoundScript | null>(null);
  const isOld = signal(false);
  const keeping = openKeeping({ id, text: opened.text, at: opened.at, drafts });
  const pane: DeskWork["pane"] = { current: null };
  const waiting: (() => void)[] = [];
  /** There was no pause since the last key. */
  let isTyping = false;
  let checked: DraftCheck | null = opened.draft.check;

  const soon = (run: () => void, ms: number): void => void waiting.push(later(run, ms));
  const cancel = (): void => {
    isTyping = false;
    for (const stop of waiting.splice(0)) stop();
  };
  const text = (): string => pane.current?.text() ?? opened.text;
  const facts = (): DraftFacts => ({
    title: title.peek(),
    portrait: script.peek()?.scenario.customers[0].look ?? portraitBefore,
    check: checked,
  });
  const take = (found: CheckedScript | "too long" | "failed"): void =>
    batch(() => {
      if (typeof found === "string") {
        checking.value = found;
        checked = null;
        isOld.value = script.peek() !== null;
        return;
      }
      const errors = found.mistakes.filter(({ isError }) => isError).length;
      checked = { errors, warnings: found.mistakes.length - errors };
      checking.value = "checked";
      mistakes.value = found.mistakes;
      isOld.value = found.kind === "wrong" && script.peek() !== null;
      if (found.kind === "sound") script.value = found;
    });
  const stopWalking = (): void => {
    cancelWalk();
    if (walked.peek().phase !== "waiting") walked.value = { ...walked.peek(), phase: "waiting" };
  };
  const walkNow = async (now: string): Promise<void> => {
    walked.value = { ...walked.peek(), phase: "walking", states: 0 };
    const found = await walk(now, (states) => {
      if (walked.peek().phase === "walking") walked.value = { ...walked.peek(), states };
    });
    if (found === "overtaken" || text() !== now) return;
    if (typeof found === "string") walked.value = { ...walked.peek(), phase: found };
    else {
      walked.value = { phase: "walked", states: 0, looked: found };
      if (found.kind === "walked") pane.current?.showEffects(found.effects);
    }
  };
  /** Checks what stands there, and plays it. */
  const look = (): void => {
    stopWalking();
    const now = text();
    title.value = titleIn(now) ?? titleBefore;
    checking.value = "checking";
    checked = null;
    void check(now).then(async (found) => {
      // Something else was typed meanwhile: what was found may stand on other lines by now.
      if (found === "overtaken" || text() !== now) return;
      take(found);
      if (typeof found !== "string" && found.kind === "sound") soon(() => void walkNow(now), REST);
      if (!isTyping) await keeping.keep(now, facts());
    });
  };
  const rest = (): void => {
    cancel();
    look();
    void keeping.keep(text(), facts());
  };
  return {
    title,
    checking,
    mistakes,
    walked,
    script,
    isOld,
    keeping,
    pane,
    text,
    changed() {
      cancel();
      stopWalking();
      isTyping = true;
      soon(look, BREATHER);
      soon(() => {
        isTyping = false;
        void keeping.keep(text(), facts());
      }, PAUSE);
    },
    replaceAll(other) {
      pane.current?.replaceAll(other);
      rest();
    },
    keep: async (name) => keeping.keep(text(), facts(), name),
    goOnHere: () => void keeping.goOn(text(), facts()),
    rest,
    leave() {
      cancel();
      stopWalking();
      void keeping.keep(text(), facts());
      keeping.close();
      end();
    },
  };
}
