/**
 * Puts a trainer's verdict together: blind at first, then beside the debrief; or the one that was sent back. Loaded when
 * such a link is opened.
 */
import { signal } from "@preact/signals";
import type { Replay } from "#debrief/share-link.ts";
import { unjudged } from "#debrief/verdict-compared.ts";
import {
  type Rating,
  type Verdict,
  type VerdictDraft,
  annotate,
  beginVerdict,
  goToDecision,
  rate,
  sayThing,
  stepBack,
  uncover,
} from "#debrief/verdict.ts";
import { othersSaid } from "#debrief/moment.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { keepVerdictDraft, readVerdictDraft } from "#records/verdict-drafts.ts";
import { verdictAsJson } from "#records/verdict-file.ts";
import type { Store } from "#records/store.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Page } from "#ui/app.tsx";
import { NotYet } from "#ui/debrief/no-debrief.tsx";
import { type Route, addressOf } from "#ui/route.ts";
import { ComparedScreen } from "#ui/verdict/compared-screen.tsx";
import { RatingScreen } from "#ui/verdict/rating-screen.tsx";
import type { SentAs } from "#ui/verdict/sending.tsx";
import { SentVerdictScreen, VerdictAlone } from "#ui/verdict/sent-verdict-screen.tsx";
import "#ui/styles/verdict.css";
import { openShared, unreadReplay } from "./debriefing.tsx";
import type { Reading } from "./debriefs.ts";
import type { LookingBackMeans } from "./looked-back.ts";
import { verdictIn, verdictRoute } from "./verdict-link.ts";

type VerdictPage = Extract<Page, { readonly kind: "debrief" }>;

/** Opens the page of a link that asks for a verdict, or has one in it. */
export async function openVerdictPage(
  replay: Replay,
  { debriefs, means, preferences }: LookingBackMeans,
): Promise<VerdictPage> {
  const page = (title: string, Screen: VerdictPage["Screen"]): VerdictPage => ({ kind: "debrief", title, Screen });
  const sent = replay.verdict === undefined ? null : verdictIn(replay.verdict, replay);
  if (sent?.kind === "unread") return page("Verdict", unreadReplay(sent.error.words, null).Screen);
  const verdict = sent?.verdict ?? null;
  const shared = await openShared(replay, means);
  if (shared.kind === "unread") {
    if (verdict === null) return page("Verdict", shared.Screen);
    return page("Verdict", () => <VerdictAlone {...{ verdict }} why={shared.why} playable={shared.playable} />);
  }
  const { encounter, debriefRoute } = shared;
  const { scenario, turns } = encounter;
  const reading = debriefs.prepare(encounter);
  if (reading === null) return page("Verdict", () => <NotYet scenario={scenario.id} replies={turns.length} />);
  const opened: Opened = { replay, encounter, reading, debriefRoute };
  return verdict === null
    ? page(`Your verdict: ${scenario.title}`, ownVerdict(opened, means.store, preferences))
    : page(`Verdict: ${scenario.title}`, sentVerdict(opened, verdict));
}

/** A conversation that a verdict is about. */
interface Opened {
  readonly replay: Replay;
  readonly encounter: Encounter;
  readonly reading: Reading;
  readonly debriefRoute: Route;
}

const sentVerdict =
  ({ encounter: { scenario }, reading, debriefRoute }: Opened, verdict: Verdict): VerdictPage["Screen"] =>
  () => (
    <SentVerdictScreen
      card={scenario}
      debrief={reading.debrief}
      walking={reading.walking}
      {...{ verdict, debriefRoute }}
    />
  );

/** So many steps can be undone, until the page is left. */
const MOST_UNDONE = 100;

/** The trainer's own, as it is made: kept with each change. */
function ownVerdict(
  { replay, encounter, reading, debriefRoute }: Opened,
  store: Store,
  preferences: Preferences,
): VerdictPage["Screen"] {
  const { scenario: id, made } = replay;
  const { scenario, turns, now } = encounter;
  const draft = signal(readVerdictDraft(store, id, made) ?? beginVerdict(turns.length));
  const past = signal<readonly VerdictDraft[]>([]);
  const moved = signal(false);
  const change = (to: VerdictDraft): void => {
    draft.value = to;
    keepVerdictDraft(store, id, made, to);
  };
  /** A change that can be undone. */
  const step = (to: VerdictDraft): void => {
    moved.value = true;
    past.value = [...past.peek(), draft.peek()].slice(-MOST_UNDONE);
    change(to);
  };
  const undo = (): void => {
    const before = past.peek().at(-1);
    past.value = past.peek().slice(0, -1);
    if (before !== undefined) change(stepBack(draft.peek(), before));
  };
  const sentAs = (): SentAs => {
    const { decisions, keep, next } = draft.peek();
    const sent = { scenario: id, made, verdict: { decisions, keep: keep.trim(), next: next.trim() } };
    return {
      link: new URL(addressOf(verdictRoute(sent)), location.href).href,
      file: { name: `${id}.verdict.json`, text: verdictAsJson(sent) },
    };
  };
  const decisions = unjudged(encounter);
  const last = othersSaid(turns.at(-1)?.beats ?? []);
  const ending = now.kind === "ending" ? now.ending : { outcome: "", afterwards: [] };
  const annotated = (decision: number, note: string): void => change(annotate(draft.peek(), decision, note));
  const rated = (decision: number, word: Rating | null): void => step(rate(draft.peek(), decision, word));
  return function OwnVerdict() {
    if (draft.value.seen)
      return (
        <ComparedScreen
          card={scenario}
          debrief={reading.debrief}
          walking={reading.walking}
          draft={draft.value}
          rate={rated}
          annotate={annotated}
          sayThing={(which, words) => change(sayThing(draft.peek(), which, words))}
          {...{ sentAs, debriefRoute }}
        />
      );
    return (
      <RatingScreen
        card={scenario}
        draft={draft.value}
        moved={moved.value}
        keys={preferences.settings.value.keys}
        lasting={store.lasting}
        rate={rated}
        annotate={annotated}
        goTo={(at) => step(goToDecision(draft.peek(), at))}
        undo={past.value.length === 0 ? null : undo}
        uncover={() => change(uncover(draft.peek()))}
        {...{ decisions, last, ending }}
      />
    );
  };
}
