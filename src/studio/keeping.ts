/** Keeps what is written, one version after the other, and says how that went. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { DraftFacts, StudioDrafts } from "#records/studio-drafts.ts";

export type KeepingState =
  | { readonly kind: "kept" | "keeping" | "lost" | "deleted" }
  /** Another tab has changed the script, too: `theirs` is its text. Both are versions, and one has to be chosen. */
  | { readonly kind: "elsewhere"; readonly theirs: string };

export interface DraftKeeping {
  readonly state: ReadonlySignal<KeepingState>;
  /** The time of the version that was kept last, from here. */
  readonly at: () => number;
  /** Adds a version, unless it is what was kept last; then only the facts are kept. */
  readonly keep: (text: string, facts: DraftFacts, name?: string) => Promise<void>;
  /** Goes on with what is written here, as the latest version; what the other tab wrote stays a version. */
  readonly goOn: (text: string, facts: DraftFacts) => Promise<void>;
  readonly close: () => void;
}

interface Means {
  readonly id: string;
  /** The text that was opened, and when it was kept. */
  readonly text: string;
  readonly at: number;
  readonly drafts: Pick<StudioDrafts, "keep" | "open" | "version" | "follow">;
}

export function openKeeping({ id, text, drafts, ...opened }: Means): DraftKeeping {
  const state = signal<KeepingState>({ kind: "kept" });
  let kept = text;
  let { at } = opened;
  /** Looks at what another tab has made of the script. */
  const look = async (): Promise<void> => {
    const opened = await drafts.open(id);
    if (opened === null) state.value = { kind: "deleted" };
    else if (opened.text !== kept) state.value = { kind: "elsewhere", theirs: opened.text };
  };
  const unfollow = drafts.follow(({ draft, elsewhere }) => {
    if (elsewhere && (draft === null || draft === id)) void look();
  });
  const add = async (now: string, facts: DraftFacts, name?: string): Promise<void> => {
    const outcome = await drafts.keep(id, now, facts, name);
    if (outcome.kind === "lost") {
      state.value = { kind: "lost" };
      return;
    }
    kept = now;
    ({ at } = outcome);
    if (outcome.kind === "kept") {
      if (state.peek().kind !== "elsewhere") state.value = { kind: "kept" };
      return;
    }
    const before = (await drafts.open(id))?.versions[1]?.at;
    const theirs = before === undefined ? null : await drafts.version(id, before);
    state.value = theirs === null || theirs === now ? { kind: "kept" } : { kind: "elsewhere", theirs };
  };
  return {
    state,
    at: () => at,
    async keep(now, facts, name) {
      const before = state.peek();
      // What the other tab wrote was taken.
      if (before.kind === "elsewhere" && before.theirs === now) state.value = { kind: "keeping" };
      const { kind } = state.peek();
      // What the other tab wrote stays the latest until something is written or chosen here.
      if (now === kept && (kind === "elsewhere" || kind === "deleted")) return;
      if (now !== kept && kind !== "elsewhere") state.value = { kind: "keeping" };
      await add(now, facts, name);
    },
    async goOn(now, facts) {
      state.value = { kind: "keeping" };
      await add(now, facts);
    },
    close: unfollow,
  };
}
