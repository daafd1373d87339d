/** What comes before a conversation: who the trainee is, what they want to watch out for, and how they play. */
import { Eye, House, Link, Play } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { WayToPlay } from "#encounter/ways-to-play.ts";
import { type Terms, termsOf } from "#records/terms.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import type { Preferences } from "#session/preferences.ts";
import { repliesIn } from "#ui/counted.ts";
import { addressOf } from "#ui/route.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import type { FixedTerms } from "./fixed-terms.ts";
import { FixedWay, HowToPlay } from "./how-to-play.tsx";
import { LinkForOthers } from "./link-for-others.tsx";
import { WatchFirst, type WatchedPlays } from "./watch-first.tsx";

export interface BeforePlayProps {
  readonly card: ScenarioCard;
  /** Address of the customer's picture. */
  readonly portrait: string;
  /** The plan from earlier debriefs that this scenario will need; null if there is none. */
  readonly plan: string | null;
  /** How many replies were given in the play that is under way; 0 if there is none. */
  readonly underWay: number;
  /** What a link fixes. */
  readonly fixed: FixedTerms;
  readonly preferences: Preferences;
  readonly begin: (terms: Terms) => void;
  /** Fetches what can be watched first; null where there is nothing. */
  readonly watch: (() => Promise<WatchedPlays | null>) | null;
  /** They are new to all of this, and watching first is offered rather than only there. */
  readonly offersWatching: boolean;
}

export function BeforePlay(props: BeforePlayProps): JSX.Element {
  const { card, portrait, plan, underWay, fixed, preferences, begin, offersWatching } = props;
  const [way, setWay] = useState<WayToPlay>(fixed.way ?? "practice");
  const [hardest, setHardest] = useState("");
  const [makesLink, setMakesLink] = useState(false);
  const [watched, setWatched] = useState<WatchedPlays | null>(null);
  const beginSo = (): void => begin(termsOf({ ...fixed, way, hardest: hardest.trim() }));
  const watch = way === "assessment" ? null : props.watch;
  const openWatching = (): void => void watch?.().then(setWatched, () => undefined);
  const words = wordsIn(card.language);
  const play = { kind: "play", scenario: card.id } as const;
  const isAnyFixed = Object.keys(fixed).length > 0;
  if (watched !== null)
    return (
      <main class="before-play">
        <WatchFirst {...watched} play={beginSo} goBack={() => setWatched(null)} />
      </main>
    );
  return (
    <main class="before-play">
      <nav class="way-home" aria-label="Pages">
        <a class="button small" href={addressOf({ kind: "home" })}>
          <Sign of={House} /> Home
        </a>
      </nav>
      <form
        class="before-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          beginSo();
        }}
      >
        <header class="before-head">
          <img class="before-portrait panel" src={portrait} alt="" width={280} height={280} />
          <div>
            <h1 ref={focusAtFirst} tabIndex={-1} {...words}>
              {card.title}
            </h1>
            <p class="before-role" {...words}>
              {card.role}
            </p>
            <p {...words}>{card.summary}</p>
          </div>
        </header>
        <p class="before-imagine">Imagine what today has been like for {whom(card)}.</p>
        {watch === null || !offersWatching ? null : (
          <section class="watch-offer panel" aria-label="Watch first">
            <p>New to this? See the first moments handled badly and well, side by side.</p>
            <button type="button" class="button small" onClick={openWatching}>
              <Sign of={Eye} /> Watch first
            </button>
          </section>
        )}
        {plan === null ? null : (
          <section class="before-plan panel" aria-label="Your plan">
            <p class="kicker">Your plan from last time</p>
            <p class="plan-words">{plan}</p>
          </section>
        )}
        <label class="before-hardest">
          <span>What will be hardest for you here? (optional)</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={200}
            value={hardest}
            onInput={({ currentTarget }) => setHardest(currentTarget.value)}
          />
        </label>
        {isAnyFixed ? <FixedWay fixed={fixed} /> : null}
        <HowToPlay {...{ way, setWay, fixed, preferences }} />
        <p class="before-actions">
          <button type="submit" class="button primary">
            <Sign of={Play} /> {underWay === 0 ? "Begin" : "Begin again"}
          </button>
          {watch === null || offersWatching ? null : (
            <button type="button" class="button small" onClick={openWatching}>
              <Sign of={Eye} /> Watch first
            </button>
          )}
          {isAnyFixed || location.protocol === "file:" ? null : (
            <button
              type="button"
              class="button small link-button"
              aria-haspopup="dialog"
              onClick={() => setMakesLink(true)}
            >
              <Sign of={Link} /> Link for others
            </button>
          )}
          {underWay === 0 ? null : (
            <a class="button" href={addressOf(play)}>
              Continue ({repliesIn(underWay)})
            </a>
          )}
        </p>
      </form>
      <LinkForOthers scenario={card.id} open={makesLink} close={() => setMakesLink(false)} />
    </main>
  );
}

/** "Mr Okafor"; "them" where it may be one of several. */
const whom = ({ customers }: ScenarioCard): string => (customers.length === 1 ? customers[0].name : "them");

/** Focuses the heading of the new page, for screen readers too, and leaves the page where it is. */
function focusAtFirst(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true });
}
