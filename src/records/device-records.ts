/** The attempts on this device: the open ones, which are kept as they are made, and those that are finished. */
import type { PlayedSteps } from "#encounter/steps.ts";
import { type AttemptEvent, type AttemptHead, type KeptAttempt, eventsBetween, stateOf } from "./attempt-events.ts";
import type { AttemptLog } from "./attempt-log.ts";
import type { AttemptResult, AttemptTable, KeptSummary, OpenAttempt } from "./attempt-table.ts";
import { readEarlier } from "./earlier-format.ts";
import { markOpen } from "./open-mark.ts";
import { PASSED_OVER, passesDebriefsOver } from "./passed-over.ts";
import { type AttemptState, playKey } from "./saved-steps.ts";
import type { Store } from "./store.ts";
import { termsOf } from "./terms.ts";
import type { Trouble } from "./trouble.ts";
import { forgetUnwritten, noteUnwritten, writeUnwritten } from "./unwritten.ts";

/** What has changed in the records. */
export interface RecordsChange {
  /** Null if it may be all of them. */
  readonly scenario: string | null;
  /** Another tab has made the change, or goes on with another attempt at this scenario. */
  readonly elsewhere: boolean;
}

export interface DeviceRecords {
  /** Keeps the attempt on the screen. */
  readonly log: AttemptLog;
  /** The attempts that go on, or would, if their scenario's page was opened: one for each scenario at most. */
  readonly openAttempts: () => Promise<readonly OpenAttempt[]>;
  readonly openAttempt: (scenario: string) => Promise<OpenAttempt | null>;
  /** The finished attempts at all scenarios or at one, the latest first. The same replies are listed once. */
  readonly summaries: (scenario?: string) => Promise<readonly KeptSummary[]>;
  /** What was played in the attempt with this id; null if there is none. */
  readonly played: (attempt: string) => Promise<AttemptState | null>;
  /** Adds to a finished play what has become known of it. Does nothing if there is no such play. */
  readonly addResult: (scenario: string, made: PlayedSteps, result: Partial<AttemptResult>) => Promise<void>;
  /** Calls back after each change, in this tab or another one. Returns a function that ends it. */
  readonly follow: (changed: (change: RecordsChange) => void) => () => void;
  /** All attempts, finished or not, and the rows of those that are open. */
  readonly everything: () => Promise<{
    readonly attempts: readonly KeptAttempt[];
    readonly open: readonly OpenAttempt[];
  }>;
  /** Adds the attempts that are not there yet, all of them or none. Returns false if they can't be kept. */
  readonly merge: (attempts: readonly KeptAttempt[], open: readonly OpenAttempt[]) => Promise<boolean>;
  /** Deletes everything that this page has kept on the device: attempts, settings, what was written to debriefs. */
  readonly erase: () => Promise<void>;
}

/** Carries words to the other tabs of the same page. */
export interface TabChannel {
  readonly post: (message: unknown) => void;
  /** Set by whoever listens. */
  hear: (message: unknown) => void;
}

interface Means {
  readonly table: AttemptTable;
  readonly channel: TabChannel;
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new id each time, different from those of all other tabs. */
  readonly newId: () => string;
  readonly tell: (trouble: Trouble) => void;
}

/** The attempt that this tab adds to. */
interface Current {
  head: AttemptHead;
  events: AttemptEvent[];
  /** So many of the events are written; null if nothing is. */
  written: number | null;
}

/** Opens the records, and takes over what was kept in an earlier format. */
export function openRecords({ table, channel, store, clock, newId, tell }: Means): DeviceRecords & {
  /** Writes the attempt on the screen again, if the database has lost it. */
  readonly rewrite: () => void;
} {
  const followers = new Set<(change: RecordsChange) => void>();
  const current = new Map<string, Current>();
  /** By scenario, which attempt this tab takes for the open one. */
  const pointers = new Map<string, string | null>();
  const recent = new Map<string, readonly KeptSummary[]>();
  /** How many attempts were written by this tab or found: what an evicted database no longer has. */
  let known = 0;

  const changed = (change: RecordsChange): void => {
    for (const follower of followers) follower(change);
  };
  channel.hear = (message) => {
    const scenario = typeof message === "string" ? message : null;
    changed({ scenario, elsewhere: true });
  };

  /** Everything is done in order, one after the other. */
  let queue: Promise<unknown> = begin();
  const inOrder = async <Value>(run: () => Promise<Value>): Promise<Value> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };

  async function begin(): Promise<void> {
    const earlier = readEarlier(store);
    const isThere = earlier.attempts.length === 0 || (await table.addAll(earlier.attempts, earlier.open));
    if (isThere) for (const name of earlier.names) store.remove(name);
    if (isThere) for (const { scenario } of earlier.open) markOpen(store, scenario, true);
    await writeUnwritten(store, table);
    const before = Number(store.read(SENTINEL) ?? 0);
    const now = await table.count();
    known = now ?? before;
    if (now === 0 && before > 0) tell("evicted");
    if (known !== before) store.write(SENTINEL, known);
  }

  /** Gives another id to what goes on from where the attempt was last written. */
  const branchOff = (mine: Current): void => {
    const { steps, retry } = stateOf({ head: mine.head, events: mine.events.slice(0, mine.written ?? 0) });
    mine.head = { ...mine.head, id: newId(), began: clock(), retry, steps: steps.map((step) => ({ ...step })) };
    mine.events = mine.events.slice(mine.written ?? 0);
    mine.written = null;
  };

  const write = async (scenario: string, mine: Current, always: boolean): Promise<void> => {
    const { head, written: since } = mine;
    const events = [...mine.events];
    const replaces = pointers.get(scenario) ?? null;
    const written = await table.write({ head, events, since, replaces, always: always || !pointers.has(scenario) });
    if (written === "lost") return;
    if (written === "taken") {
      forgetUnwritten(store, mine);
      branchOff(mine);
      // Which of the two goes on is asked: until then it is the other one.
      pointers.set(scenario, mine.head.id);
      return write(scenario, mine, always);
    }
    if (written === "cleared") tell("cleared");
    mine.written = events.length;
    if (mine.events.length === events.length) forgetUnwritten(store, mine);
    if (since === null || written === "cleared") {
      known = written === "cleared" ? 1 : known + 1;
      store.write(SENTINEL, known);
    }
    if (written !== "moved") pointers.set(scenario, head.id);
    channel.post(written === "moved" ? null : scenario);
    changed({ scenario, elsewhere: written === "moved" });
  };

  const keep = (scenario: string, state: AttemptState, always: boolean): void => {
    const at = clock();
    const before = current.get(scenario);
    const added = before === undefined ? null : eventsBetween(stateOf(before), state, at);
    const mine = before === undefined || added === null ? begun(scenario, state, at, newId()) : before;
    if (mine === before) before.events.push(...(added ?? []));
    current.set(scenario, mine);
    markOpen(store, scenario, true);
    noteUnwritten(store, mine);
    if (state.ended && added?.length !== 0) {
      const listed = { ...NO_RESULT, ending: state.ending, scenario, way: state.way, finished: at };
      const id = { attempt: mine.head.id, key: playKey(state), hash: state.hash };
      recent.set(scenario, [{ ...listed, ...id }, ...(recent.get(scenario) ?? [])]);
    }
    void inOrder(async () => write(scenario, mine, always));
  };

  const listed = async (scenario?: string): Promise<readonly KeptSummary[]> =>
    inOrder(async () => latestFirst(await table.summaries(scenario)));

  const log: AttemptLog = {
    keep: (scenario, state) => keep(scenario, state, false),
    claim: (scenario, state) => keep(scenario, state, true),
    forget(scenario) {
      current.delete(scenario);
      pointers.set(scenario, null);
      markOpen(store, scenario, false);
      void inOrder(async () => {
        await table.close(scenario);
        channel.post(scenario);
        changed({ scenario, elsewhere: false });
      });
    },
    read: async (scenario) =>
      inOrder(async () => {
        const row = await table.open(scenario);
        const attempt = row === null ? null : await table.attempt(row.attempt);
        recent.set(scenario, latestFirst(await table.summaries(scenario)).slice(0, PASSED_OVER));
        pointers.set(scenario, attempt?.head.id ?? null);
        markOpen(store, scenario, attempt !== null);
        if (attempt === null) current.delete(scenario);
        else current.set(scenario, { ...attempt, events: [...attempt.events], written: attempt.events.length });
        return attempt === null ? null : stateOf(attempt);
      }),
    passesDebriefsOver: (scenario) => passesDebriefsOver(recent.get(scenario) ?? []),
  };

  return {
    log,
    openAttempts: async () => inOrder(table.allOpen),
    openAttempt: async (scenario) => inOrder(async () => table.open(scenario)),
    summaries: listed,
    async played(id) {
      const attempt = await inOrder(async () => table.attempt(id));
      return attempt === null ? null : stateOf(attempt);
    },
    async addResult(scenario, made, result) {
      const key = playKey(made);
      const list = recent.get(scenario) ?? [];
      recent.set(
        scenario,
        list.map((one) => (one.key === key ? { ...one, ...result } : one)),
      );
      await inOrder(async () => {
        const before = (await table.summaries(scenario)).find((one) => one.key === key);
        if (before === undefined) return;
        await table.addResult(key, { ...before, ...result }, clock());
        channel.post(null);
        changed({ scenario, elsewhere: false });
      });
    },
    follow(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    everything: async () => inOrder(async () => ({ attempts: await table.everything(), open: await table.allOpen() })),
    merge: async (attempts, open) =>
      inOrder(async () => {
        if (!(await table.addAllForGood(attempts, open))) return false;
        known = (await table.count()) ?? known;
        store.write(SENTINEL, known);
        for (const { scenario } of await table.allOpen()) markOpen(store, scenario, true);
        channel.post(null);
        changed({ scenario: null, elsewhere: false });
        return true;
      }),
    async erase() {
      for (const kept of [current, pointers, recent]) kept.clear();
      await inOrder(async () => {
        await table.erase();
        for (const name of store.names()) store.remove(name);
        known = 0;
        channel.post(null);
        changed({ scenario: null, elsewhere: false });
      });
    },
    rewrite() {
      for (const [scenario, mine] of current) void inOrder(async () => write(scenario, mine, false));
    },
  };
}

/** The local storage says how many attempts there are: a database that was evicted opens empty, without an error. */
const SENTINEL = "kept";

const NO_RESULT = { score: null, chance: null, evidence: [] };

function begun(scenario: string, state: AttemptState, began: number, id: string): Current {
  const { hash, seed, retry } = state;
  // What tries a play again begins with that play's steps; of any other, each step was made here.
  const steps = retry === null ? [] : state.steps.map((step) => ({ ...step }));
  const head: AttemptHead = { ...termsOf(state), id, scenario, hash, seed, retry, began, steps };
  const start = stateOf({ head, events: [] });
  return { head, events: [...(eventsBetween(start, state, began) ?? [])], written: null };
}

/** Of the same replies, made again, the latest is listed, with the score that any of them has. */
function latestFirst(rows: readonly KeptSummary[]): readonly KeptSummary[] {
  const listed = new Map<string, KeptSummary>();
  for (const row of rows.toSorted((a, b) => b.finished - a.finished)) {
    const later = listed.get(row.key);
    listed.set(row.key, later === undefined ? row : { ...later, score: later.score ?? row.score });
  }
  return [...listed.values()];
}
