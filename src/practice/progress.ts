/** How somebody's handling has changed over their attempts: by skill, by practice, and by scenario. */
import { SKILLS, type Skill } from "#guidance/words.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { inOrder } from "./in-order.ts";
import { type Tally, type Trend, trendOf } from "./trend.ts";
import type { Taught } from "./taught.ts";

export interface TraineeProgress {
  /** How many attempts have ended. */
  readonly attempts: number;
  /** How many of them have evidence, which attempts of long ago may lack. */
  readonly counted: number;
  /** Only the skills that there was a chance for or a slip in, in the order of a conversation. */
  readonly skills: readonly SkillProgress[];
  /** The scenarios that were played twice or more, the latest played first. */
  readonly replayed: readonly Replayed[];
}

export interface SkillProgress extends Trend {
  readonly skill: Skill;
  readonly title: string;
  /** The practices of the skill that there was a chance for, in the handbook's order. */
  readonly practices: readonly PracticeProgress[];
}

/** Its slips are those on pitfalls that go against it: the same slip may count for two practices, and once for a skill. */
export interface PracticeProgress extends Trend {
  readonly practice: string;
  readonly title: string;
}

/** The first attempt at a scenario beside the latest one. */
export interface Replayed {
  readonly scenario: string;
  readonly attempts: number;
  readonly first: ReplayResult;
  readonly latest: ReplayResult;
  /** The same skills on all other scenarios: before this one was first played, and since. */
  readonly elsewhere: { readonly before: Tally; readonly since: Tally };
}

/** How an attempt went. */
export interface ReplayResult extends Pick<AttemptSummary, "finished" | "ending" | "score"> {
  /** All chances of the attempt. */
  readonly chances: Tally;
}

/** Reckoned in one pass over the attempts, which may come in any order. */
export function progressOf(summaries: readonly AttemptSummary[], taught: Taught): TraineeProgress {
  const skills = new Map<Skill, Input[]>();
  const practices = new Map<string, Input[]>();
  const scenarios = new Map<string, Played>();
  const soFar = noTallies();
  let counted = 0;
  for (const [number, { scenario, finished, ending, score, evidence }] of inOrder(summaries).entries()) {
    const shown = noTallies();
    for (const { guidance, offered, taken, slipped } of evidence) {
      const practice = entryOf(taught.practices, guidance);
      const pitfall = practice === undefined ? entryOf(taught.pitfalls, guidance) : undefined;
      if (practice !== undefined && offered > 0) {
        addChances(shown[practice.skill], offered, taken);
        addChances(inputAt(practices, guidance, number, finished), offered, taken);
      } else if (pitfall !== undefined && slipped > 0) {
        shown[pitfall.skill].slipped += slipped;
        for (const against of pitfall.against) inputAt(practices, against, number, finished).slipped += slipped;
      }
    }
    if (evidence.length > 0) counted += 1;
    const result = { finished, ending, score, chances: total(shown, SKILLS) };
    const played = scenarios.get(scenario) ?? playedFirst(result, soFar);
    scenarios.set(scenario, played);
    played.attempts += 1;
    played.latest = result;
    for (const skill of SKILLS) {
      if (!isAny(shown[skill])) continue;
      add(inputAt(skills, skill, number, finished), shown[skill]);
      add(played.here[skill], shown[skill]);
      add(soFar[skill], shown[skill]);
    }
  }
  return {
    attempts: summaries.length,
    counted,
    skills: SKILLS.flatMap((skill) => skillProgress(skill, skills.get(skill), practices, taught)),
    replayed: replayedIn(scenarios, soFar),
  };
}

/** None without a chance or a slip. */
function skillProgress(
  skill: Skill,
  inputs: readonly Input[] | undefined,
  practices: ReadonlyMap<string, readonly Input[]>,
  taught: Taught,
): SkillProgress[] {
  if (inputs === undefined) return [];
  const within = Object.values(taught.practices).filter((practice) => practice.skill === skill);
  const shown = within.flatMap(({ id, title }): PracticeProgress[] => {
    const met = practices.get(id);
    return met === undefined ? [] : [{ practice: id, title, ...trendOf(met) }];
  });
  return [{ skill, title: taught.skills[skill].title, ...trendOf(inputs), practices: shown }];
}

type Sum = { -readonly [Key in keyof Tally]: Tally[Key] };
/** What one attempt adds to a trend. The number is its place among all attempts. */
type Input = Sum & { readonly number: number; readonly at: number };
type BySkill = Readonly<Record<Skill, Sum>>;

/** What is known of a scenario while the attempts are gone through. */
interface Played {
  attempts: number;
  readonly first: ReplayResult;
  latest: ReplayResult;
  /** Everything before its first attempt. */
  readonly before: BySkill;
  readonly here: BySkill;
}

function replayedIn(scenarios: ReadonlyMap<string, Played>, all: BySkill): Replayed[] {
  return [...scenarios]
    .filter(([, { attempts }]) => attempts > 1)
    .map(([scenario, { attempts, first, latest, before, here }]) => {
      const its = SKILLS.filter((skill) => isAny(here[skill]));
      const [earlier, own, whole] = [total(before, its), total(here, its), total(all, its)];
      const since = {
        offered: whole.offered - earlier.offered - own.offered,
        taken: whole.taken - earlier.taken - own.taken,
        slipped: whole.slipped - earlier.slipped - own.slipped,
      };
      return { scenario, attempts, first, latest, elsewhere: { before: earlier, since } };
    })
    .toSorted((a, b) => b.latest.finished - a.latest.finished);
}

/** An entry of a record, and nothing that every object has. */
const entryOf = <Entry>(record: Readonly<Record<string, Entry>>, id: string): Entry | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

const nothing = (): Sum => ({ offered: 0, taken: 0, slipped: 0 });

const noTallies = (): BySkill => ({
  settle: nothing(),
  listen: nothing(),
  understand: nothing(),
  acknowledge: nothing(),
  resolve: nothing(),
  "follow-through": nothing(),
  learn: nothing(),
});

const playedFirst = (first: ReplayResult, before: BySkill): Played => {
  const copied = noTallies();
  for (const skill of SKILLS) add(copied[skill], before[skill]);
  return { attempts: 0, first, latest: first, before: copied, here: noTallies() };
};

function add(sum: Sum, { offered, taken, slipped }: Tally): void {
  sum.offered += offered;
  sum.taken += taken;
  sum.slipped += slipped;
}

function addChances(sum: Sum, offered: number, taken: number): void {
  sum.offered += offered;
  sum.taken += taken;
}

function total(of: BySkill, skills: readonly Skill[]): Tally {
  const sum = nothing();
  for (const skill of skills) add(sum, of[skill]);
  return sum;
}

const isAny = ({ offered, slipped }: Tally): boolean => offered > 0 || slipped > 0;

/** What the attempt of this number adds under a key: the last of its list, or a new one. */
function inputAt<Key>(lists: Map<Key, Input[]>, key: Key, number: number, at: number): Input {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  const last = list.at(-1);
  if (last?.number === number) return last;
  const input = { number, at, offered: 0, taken: 0, slipped: 0 };
  list.push(input);
  return input;
}
