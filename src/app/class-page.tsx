/** Puts together what a class sees: which conversation, the conversation itself, and its debrief. Loaded for a class alone. */
import { signal } from "@preact/signals";
import type { FunctionComponent, JSX } from "preact";
import { useEffect } from "preact/hooks";
import { ClassList } from "#class/class-list.tsx";
import type { ClassDialog } from "#class/class-bar.tsx";
import { ClassDialogs } from "#class/class-dialogs.tsx";
import { ClassScreen } from "#class/class-screen.tsx";
import { GroupDebriefScreen } from "#class/group-debrief-screen.tsx";
import { type GroupPlay, groupPlayAt } from "#class/group-play.ts";
import { type Group, openGroup, questionAt } from "#class/group.ts";
import { type GivingRoles, openGivingRoles } from "#class/giving-roles.ts";
import { NoGroupDebrief } from "#class/no-group-debrief.tsx";
import type { ClassRoom } from "#class/room.ts";
import "#class/class.css";
import "#class/trainer-bar.css";
import "#class/class-pages.css";
import { decide } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { AttemptLog } from "#records/attempt-log.ts";
import type { AttemptState } from "#records/saved-steps.ts";
import { AS_PRACTICE } from "#records/terms.ts";
import type { Store } from "#records/store.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Attempt, openAttempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import type { Preferences } from "#session/preferences.ts";
import { type Teller, openTeller } from "#session/teller.ts";
import type { Page } from "#ui/app.tsx";
import { wantsLittleMotion } from "#ui/motion.ts";
import { go } from "#ui/route.ts";
import "#ui/styles/debrief.css";
import { classPlaysOf, keepClassPlay, onPlayedElsewhere } from "./class-plays.ts";
import type { Debriefs } from "./debriefs.ts";
import { roomOfThisTab } from "./kept-room.ts";
import { missingScenario } from "./missing.tsx";
import type { SheetsContent } from "./sheets-making.ts";
import type { SheetsMaking } from "./sheets-thread.ts";

export interface ClassMeans {
  readonly content: SheetsContent;
  readonly store: Store;
  readonly preferences: Preferences;
  readonly player: () => Promise<Player>;
  readonly debriefs: () => Promise<Debriefs>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** `asked` is what stands behind `#/class/`. If it names no scenario, the page says which there are. */
export async function openClassPage(asked: string | undefined, means: ClassMeans): Promise<Page> {
  if (asked === undefined) return listPage(means);
  // No scenario is called so: a file's name has no slash in it.
  if (asked === "session/plan") return (await import("./class-plan-page.tsx")).openPlanPage(means);
  const [, id = asked, groups, debrief, at] = /^(.*?)(?:(\/groups)|(\/debrief(?:-(\d+))?))?$/.exec(asked) ?? [];
  const [scenario, player] = await Promise.all([means.content.scenario(id), means.player()]);
  if (scenario === null) return { kind: "missing", Screen: await missingScenario(means.content, id, GONE) };
  if (groups !== undefined) return (await import("./class-groups-page.tsx")).openGroupsPage(scenario, player, means);
  if (debrief !== undefined) return debriefPage(scenario, player, at === undefined ? null : Number(at), means);
  return conversationPage(scenario, player, means);
}

const GONE = "It may have been renamed or removed.";

async function listPage({ content, store }: ClassMeans): Promise<Page> {
  const listed = await content.list();
  const choices = listed.map(({ card }) => {
    const { latest, ended } = classPlaysOf(store, card.id);
    return {
      card,
      underWay: latest?.ended === null ? latest.steps.length : 0,
      ended: ended.map((play) => ({ at: play.ended ?? 0, ending: play.ending })),
    };
  });
  return { kind: "debrief", title: "In class", Screen: () => <ClassList choices={choices} /> };
}

function conversationPage(scenario: Scenario, player: Player, means: ClassMeans): Page {
  const { store, preferences, clock } = means;
  const { id } = scenario;
  const kept = classPlaysOf(store, id).latest;
  const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const attempt = openAttempt(() => false, newSeed);
  const box: { group: Group | null } = { group: null };
  const log = { ...FORGETFUL, keep: (_: string, state: AttemptState) => box.group?.stands(state) };
  attempt.open({ player, log }, scenario, kept === null ? null : savedOf(kept));
  const begun = encounterIn(attempt.conversation.peek());
  if (begun === null) throw new Error(`"${id}" didn't begin`);
  const made = { ...player.stepsOf(begun), ended: begun.now.kind === "ending", ending: kept?.ending ?? null };
  const group = openGroup({
    play: isSame(kept, made) ? kept : groupPlayAt(null, made, clock()),
    keep: (play) => keepClassPlay(store, id, play),
    clock,
  });
  box.group = group;
  const teller = openTeller(attempt.conversation, { speed: preferences.speed, wholeLines: wantsLittleMotion });
  return {
    kind: "class",
    title: `${scenario.title}, in class`,
    view: { conversation: attempt.conversation, teller },
    Screen: screenOf({ id, attempt, teller, preferences, group, roles: rolesOf(id, means), store }),
  };
}

interface Shown {
  readonly id: string;
  readonly attempt: Attempt;
  readonly teller: Teller;
  readonly preferences: Preferences;
  readonly group: Group;
  readonly roles: GivingRoles;
  readonly store: Store;
}

/** The roles' sheets are made once they are asked for; how many people there are is kept on this computer. */
function rolesOf(id: string, { content, store }: ClassMeans): GivingRoles {
  const giving = openGivingRoles({
    people: { read: () => store.read(PEOPLE), write: (people) => store.write(PEOPLE, people) },
    makeSheets: (listen) => void makeLater(content, id, listen),
  });
  const make: GivingRoles["make"] = (made) =>
    giving.make((sheets) => {
      store.write(ROLES_OF, id);
      made(sheets);
    });
  return { ...giving, make };
}

const PEOPLE = "class-people";
/** The scenario that roles were given out for last. */
const ROLES_OF = "class-roles";

async function makeLater(content: SheetsContent, id: string, listen: (making: SheetsMaking) => void): Promise<void> {
  try {
    const { makeSheetsOnPage, sheetsAsked } = await import("./sheets-making.ts");
    const asked = await sheetsAsked(content, id);
    if (asked === null) listen({ kind: "failed" });
    else makeSheetsOnPage(asked, listen);
  } catch {
    listen({ kind: "failed" });
  }
}

function screenOf({ id, attempt, group, roles, store, ...given }: Shown): FunctionComponent {
  const dialog = signal<ClassDialog | null>(null);
  /** The roles of a room that has played another scenario are of that one: this one's come in their place. */
  const fitRoles = (room: ClassRoom): void => {
    if (!room.hasRoles.peek() || store.read(ROLES_OF) === id) return;
    room.giveOut(null);
    roles.make(room.giveOut);
  };
  const phonesIn = inviting(group, attempt, fitRoles);
  return function ClassOnOneScreen(): JSX.Element | null {
    const conversation = attempt.conversation.value;
    useEffect(() => phonesIn.here(roomOfThisTab.read() !== null), []);
    useEffect(() => onPlayedElsewhere(id, () => attempt.notify(TWICE)), []);
    if (conversation?.stage !== "play") return null;
    const phones = (): void => {
      phonesIn.invite();
      dialog.value = { kind: "phones" };
    };
    return (
      <>
        <ClassScreen
          {...{ conversation, attempt, group, phones }}
          {...given}
          dialog={dialog.value}
          open={(next) => (dialog.value = next)}
          readDebrief={() => go({ kind: "class", scenario: `${id}/debrief` })}
        />
        <ClassDialogs
          open={dialog.value}
          close={() => (dialog.value = null)}
          show={(next) => (dialog.value = next)}
          {...{ group, roles }}
          shown={conversation.shown}
        />
      </>
    );
  };
}

const TWICE =
  "This class is played in another tab, too, and each overwrites what the other keeps. Go on in one of them, and reload this one.";

/** Opens one room for phones at a time, while the screen is there; where its code can't be had, hands are counted. */
function inviting(group: Group, attempt: Attempt, fitRoles: (room: ClassRoom) => void) {
  let isHere = false;
  let underWay = false;
  const invite = async (): Promise<void> => {
    const before = group.room.peek();
    if (underWay || (before !== null && before.status.peek() !== "ended")) return;
    underWay = true;
    const opening = await import("./class-room.ts").catch(() => null);
    underWay = false;
    if (opening === null) return attempt.notify(NO_PHONES);
    if (!isHere) return;
    const now = encounterIn(attempt.conversation.peek());
    const decision = now === null ? null : decide(now);
    const question = now === null || decision === null ? null : questionAt(decision, now.seed, now.scenario.language);
    const room = opening.openPageRoom();
    group.invite(room, question);
    fitRoles(room);
  };
  return {
    invite: () => void invite(),
    /** The screen has come. A room that the tab had before is opened again. Returns what to do when the screen goes. */
    here(hadRoom: boolean) {
      isHere = true;
      if (hadRoom) void invite();
      return () => {
        isHere = false;
        group.room.peek()?.leave();
      };
    },
  };
}

const NO_PHONES = "Phones can’t be asked in just now. Check your connection, or vote by show of hands.";

/** The attempt is kept with the class's votes, and by nothing else: a class's play is nobody's own. */
const FORGETFUL: AttemptLog = {
  keep: () => undefined,
  claim: () => undefined,
  forget: () => undefined,
  read: async () => null,
  passesDebriefsOver: () => false,
};

const savedOf = ({ hash, seed, steps, ended, ending }: GroupPlay): AttemptState => ({
  ...AS_PRACTICE,
  hash,
  seed,
  steps,
  ended: ended !== null,
  ending,
  retry: null,
});

const isSame = (kept: GroupPlay | null, { hash, seed }: Pick<GroupPlay, "hash" | "seed">): kept is GroupPlay =>
  kept?.hash === hash && kept.seed === seed;

async function debriefPage(scenario: Scenario, player: Player, at: number | null, means: ClassMeans): Promise<Page> {
  const page = (Screen: FunctionComponent): Page => ({ kind: "debrief", title: "The group’s debrief", Screen });
  const { ended } = classPlaysOf(means.store, scenario.id);
  const play = at === null ? ended[0] : ended.find((one) => one.ended === at);
  if (play === undefined) return page(() => <NoGroupDebrief scenario={scenario.id} outdated={false} />);
  const made = player.resume(scenario, play);
  const reading = made.ok ? (await means.debriefs()).prepare(made.value) : null;
  if (!made.ok || reading === null) return page(() => <NoGroupDebrief scenario={scenario.id} outdated />);
  const { debrief, walking } = reading;
  const encounter = made.value;
  return page(() => <GroupDebriefScreen {...{ encounter, play, debrief, walking }} />);
}
