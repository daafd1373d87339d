/** Roles on a phone: which one, and what its sheet says. Nobody reads another's sheet. */
import { Check, Eye, HeartHandshake, type IconNode, Vote } from "lucide";
import type { JSX } from "preact";
import { wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { PartHeading } from "./part-heading.tsx";
import { type RoleLineKind, linesOfRole } from "./role-sheets.ts";
import { CLASS_ROLES, type ClassRole } from "./roles.ts";
import { ROLE_NAMES, ROLE_TASKS } from "./role-words.ts";

const SIGNS: Readonly<Record<ClassRole, IconNode>> = { decide: Vote, customer: HeartHandshake, watch: Eye };

export function RolePicker({ pick }: { readonly pick: (role: ClassRole) => void }): JSX.Element {
  return (
    <section class="join-ballot">
      <PartHeading class="join-asked">What do you do?</PartHeading>
      <div class="join-replies" role="group" aria-label="Your role">
        {CLASS_ROLES.map((role) => (
          <button key={role} type="button" class="reply join-reply" onClick={() => pick(role)}>
            <span class="reply-number" aria-hidden="true">
              <Sign of={SIGNS[role]} />
            </span>
            <span>
              <strong>{ROLE_NAMES[role]}</strong>
              <span class="join-role-task">{ROLE_TASKS[role]}</span>
            </span>
          </button>
        ))}
      </div>
      <p class="join-state">You can change it later.</p>
    </section>
  );
}

interface SheetProps {
  readonly role: ClassRole;
  /** Null until it has come. */
  readonly sheet: string | null;
  readonly language: string;
  readonly seen: readonly string[];
  readonly tick: (item: string) => void;
  readonly lost: boolean;
}

/** The sheet of whoever doesn't decide: all that is on their phone while the others vote. */
export function RoleSheet({ role, sheet, language, seen, tick, lost }: SheetProps): JSX.Element {
  return (
    <section class="join-card join-sheet panel">
      <PartHeading>{HEADINGS[role]}</PartHeading>
      <p>{TO_DO[role]}</p>
      {sheet === null ? (
        <p role="status">{lost ? "It comes once you’re back." : "Fetching it …"}</p>
      ) : role === "watch" ? (
        <WatchList {...{ sheet, seen, tick }} />
      ) : (
        <SheetLines {...{ sheet, language }} />
      )}
    </section>
  );
}

const HEADINGS: Readonly<Record<ClassRole, string>> = {
  decide: "Your card",
  customer: "You’re on the customer’s side",
  watch: "You watch",
};

const TO_DO: Readonly<Record<ClassRole, string>> = {
  decide: "Don’t show it to the customer’s side.",
  customer: "Read this, and tell nobody. Listen as if it were said to you. In the talk, say what it did to you.",
  watch: "Tap what you’ve seen. Say nothing meanwhile; in the talk, quote one sentence.",
};

/** The card of whoever decides: one press away, until there is something to vote on. */
export function CardToOpen({ sheet, language }: { readonly sheet: string; readonly language: string }): JSX.Element {
  return (
    <details class="join-card join-sheet panel">
      <summary>Your card</summary>
      <SheetLines {...{ sheet, language }} />
    </details>
  );
}

function SheetLines({ sheet, language }: { readonly sheet: string; readonly language: string }): JSX.Element {
  const words = wordsIn(language);
  return (
    <div class="join-lines">
      {linesOfRole(sheet).map(({ kind, words: line }, at) => (
        <Line key={at} kind={kind} words={kind === "quoted" ? words : {}}>
          {line}
        </Line>
      ))}
    </div>
  );
}

interface LineProps {
  readonly kind: RoleLineKind;
  readonly words: object;
  readonly children: string;
}

function Line({ kind, words, children }: LineProps): JSX.Element {
  if (kind === "heading") return <h2>{children}</h2>;
  return (
    <p class={`join-line-${kind}`} {...words}>
      {children}
    </p>
  );
}

/** What is to be seen, each with its sign by which it is. */
function WatchList({ sheet, seen, tick }: Pick<SheetProps, "seen" | "tick"> & { readonly sheet: string }): JSX.Element {
  return (
    <ul class="join-watch">
      {itemsIn(sheet).map(({ does, seenBy }) => {
        const isSeen = seen.includes(does);
        return (
          <li key={does}>
            <button type="button" class="reply join-reply" aria-pressed={isSeen} onClick={() => tick(does)}>
              <span class="reply-number" aria-hidden="true">
                {isSeen ? <Sign of={Check} /> : null}
              </span>
              <span>
                <strong>{does}</strong>
                <span class="join-role-task">{seenBy}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface WatchItem {
  readonly does: string;
  readonly seenBy: string;
}

const itemsIn = (sheet: string): readonly WatchItem[] => {
  const lines = linesOfRole(sheet);
  return lines.flatMap(({ kind, words }, at) => {
    if (kind !== "item") return [];
    const next = lines[at + 1];
    return [{ does: words, seenBy: next?.kind === "note" ? next.words : "" }];
  });
};

/** What somebody has ticked, once it is over. */
export function SeenList({ seen }: { readonly seen: readonly string[] }): JSX.Element | null {
  if (seen.length === 0) return null;
  return (
    <section class="join-card panel">
      <h2>What you saw</h2>
      <ul class="join-seen">
        {seen.map((item) => (
          <li key={item}>
            <Sign of={Check} /> {item}
          </li>
        ))}
      </ul>
      <p class="aside">Kept on this phone alone.</p>
    </section>
  );
}
