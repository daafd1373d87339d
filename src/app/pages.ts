/** Opens each page with all that it needs: fetches its code, its story and its saved data. */
import { type ReadonlySignal, effect } from "@preact/signals";
import type { FunctionComponent } from "preact";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Prelude } from "#encounter/prelude.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import { isOwnScenario } from "#scenario/own-scenario.ts";
import type { Store } from "#records/store.ts";
import type { TermsAhead } from "#records/terms.ts";
import type { Attempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import { timeIn } from "#session/terms-in-force.ts";
import type { Saying } from "#session/teller.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Page } from "#ui/app.tsx";
import type { Route } from "#ui/route.ts";
import type { Content } from "./content.ts";
import type { Debriefs } from "./debriefs.ts";
import { painted } from "./followers.ts";
import { once } from "./once.ts";
import type { OwnScripts } from "./own-scripts.ts";
import type { Surroundings } from "./surroundings.ts";
import type { OwnPlays } from "./own-plays.ts";

export interface Pages {
  /** `ahead` is the beginning of the story, if it is already being fetched. */
  readonly open: (
    to: Route,
    show: (page: Page) => void,
    isWanted: () => boolean,
    ahead: Promise<Prelude | null> | undefined,
  ) => Promise<void>;
  /** Fetches the debrief's code while the trainee reads the last words, and computes it once they are said. */
  readonly debriefAhead: () => void;
  readonly records: () => Promise<PageRecords>;
  /** Cancels the work for a debrief: the trainee has left the conversation. */
  readonly leave: () => void;
}

interface Means {
  readonly content: Content;
  /** Null where no scripts of one's own can be opened. */
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  readonly served: Surroundings["served"];
  /** Names what is kept in the browser. */
  readonly place: string;
  readonly Colophon: FunctionComponent | undefined;
  readonly store: Store;
  readonly preferences: Preferences;
  readonly attempt: Attempt;
  /** What was settled before a conversation. */
  readonly ahead: TermsAhead;
  /** The line that is said now. */
  readonly saying: ReadonlySignal<Saying | null>;
  /** True once there is a picture, or once it is clear that there won't be one. */
  readonly pictured: ReadonlySignal<boolean>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Called when another tab has changed what is kept. */
  readonly playedElsewhere: () => void;
}

/** Milliseconds that the story waits for the first picture: the picture is heavier, and requested later. */
const PICTURE_FIRST = 600;
/** Milliseconds that the story waits for its opening. */
const OPENING = 1500;
/** After this many replies, the end of a conversation may be near. */
const FEWEST_REPLIES = 2;

export function openPages(means: Means): Pages {
  const { content, preferences, attempt, pictured, playedElsewhere } = means;
  const player = once(async (): Promise<Player> => {
    const [{ openPlayer }, rulebook] = await Promise.all([import("./play.ts"), content.rulebook()]);
    return openPlayer(rulebook, (scenario) => content.houseGuidance(scenario)?.rulebook ?? null);
  });
  const records = once(async (): Promise<PageRecords> => {
    const { openPageRecords } = await import("#records/open-page-records.ts");
    const opened = openPageRecords({ ...means, notify: attempt.notify });
    opened.follow(({ scenario, elsewhere }) => {
      if (!elsewhere) return;
      if (scenario !== null) attempt.madeElsewhere(scenario);
      playedElsewhere();
    });
    return opened;
  });
  const debriefs = once(async (): Promise<Debriefs> => (await import("./debriefing.tsx")).openPageDebriefs(content));
  const encounterNow = (): Encounter | null => encounterIn(attempt.conversation.peek());
  const own = once(async (): Promise<OwnPlays> => {
    const { openOwnPlays } = await import("./own-plays.ts");
    return openOwnPlays({ ...means, records: await records(), player, encounterNow });
  });
  /** The page that was asked for last is a conversation that is played. */
  let isPlaying = false;

  const ownPages = once(async () => {
    const { openOwnPages } = await import("./own-pages.ts");
    return openOwnPages({ ...means, records, own, player });
  });

  /** Resolves when there is a picture, when that takes too long, or as soon as a reply waits for the story. */
  const pictureFirst = async (): Promise<void> => {
    let late: ReturnType<typeof setTimeout> | undefined;
    let stop = (): void => undefined;
    await new Promise<void>((goOn) => {
      late = setTimeout(goOn, PICTURE_FIRST);
      stop = effect(() => {
        const conversation = attempt.conversation.value;
        if (pictured.value || (conversation?.stage === "preview" && conversation.pressed !== null)) goOn();
      });
    });
    clearTimeout(late);
    stop();
  };

  /** Keeps what an attempt showed that has ended, whether or not its debrief is opened. */
  const showedWhat = async (encounter: Encounter): Promise<void> => {
    const [{ keepEvidence }, kept] = await Promise.all([import("./kept-summaries.ts"), records()]);
    const timed = timeIn(attempt.terms.peek(), preferences.settings.peek()) > 0;
    await keepEvidence(encounter, timed, content, kept);
  };

  const later = once(async () => {
    const { openLaterPages } = await import("./later-pages.ts");
    return openLaterPages({ ...means, records, own, player, debriefs, ownPages });
  });

  /** Whether this scenario is being played, as it is now: a file of one's own may have been opened anew since. */
  const isCurrent = async (id: string): Promise<boolean> => {
    const now = encounterNow()?.scenario;
    return now?.id === id && (!isOwnScenario(id) || now.hash === (await content.scenario(id))?.hash);
  };

  return {
    records,
    async open(to, show, isWanted, ahead) {
      isPlaying = to.kind === "play";
      if (to.kind === "home") return (await ownPages()).home(to.query ?? "", show);
      if (to.kind !== "play") return show(await (await later()).open(to));
      if (!(await isCurrent(to.scenario))) {
        const onScreen = (): boolean => attempt.conversation.peek()?.shown.scenario.id === to.scenario;
        const opening = (prelude: Prelude | null): void => {
          if (!isWanted()) return;
          // Of one that is asked for again, the beginning is on the screen, with what was pressed.
          if (prelude !== null && !onScreen()) attempt.preview(prelude);
          if (onScreen()) show({ kind: "encounter" });
        };
        // It is a comfort: without it, the story itself is waited for.
        const preview = (ahead ?? content.prelude(to.scenario)).then(opening, () => opening(null));
        await Promise.race([preview, new Promise((done) => setTimeout(done, OPENING))]);
        if (onScreen()) {
          await painted();
          await pictureFirst();
        }
        const [{ warmUp }, means, scenario, { log }] = await Promise.all([
          import("./play.ts"),
          player(),
          content.scenario(to.scenario),
          records(),
        ]);
        const saved = await log.read(to.scenario);
        if (!isWanted()) return;
        if (scenario === null) return show(await (await later()).missing(to.scenario));
        attempt.open({ player: means, log }, scenario, saved);
        warmUp(means, scenario);
      }
      show({ kind: "encounter" });
    },
    debriefAhead() {
      const ahead = (): void => {
        const encounter = encounterNow();
        // The debrief that is open must not have its search cancelled.
        if (!isPlaying || encounter === null || (encounter.turns.length < FEWEST_REPLIES && !debriefs.begun())) return;
        void debriefs().then(({ prepare }) => prepare(encounter), askedForLater);
        import("./looked-back.ts").catch(askedForLater);
        if (encounter.now.kind === "ending") void showedWhat(encounter).catch(askedForLater);
      };
      effect(() => {
        if (encounterIn(attempt.conversation.value) === null) return;
        if ("requestIdleCallback" in window) requestIdleCallback(ahead);
        else setTimeout(ahead);
      });
    },
    leave() {
      if (debriefs.begun()) void debriefs().then(({ giveUp }) => giveUp(), askedForLater);
    },
  };
}

/** What can't be had ahead is asked for, and missed, when it is opened. */
const askedForLater = (): void => undefined;
