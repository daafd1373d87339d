/** One of the scripts that are written in this browser, as it lies among the others. */
import { Trash2 } from "lucide";
import type { JSX } from "preact";
import type { Draft, DraftCheck } from "#records/studio-table.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { whenWords } from "#ui/when.ts";
import { backupWords } from "./backup-words.ts";

interface Props {
  readonly draft: Draft;
  /** The address of the customer's face; null where it isn't known. */
  readonly picture: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When a copy was saved outside the browser, in milliseconds since 1970; null if none was. */
  readonly saved: number | null;
  readonly remove: () => void;
}

export function DraftCard({ draft, picture, now, saved, remove }: Props): JSX.Element {
  const { id, title, changed, check } = draft;
  return (
    <li class="panel draft-card">
      {picture === null ? <span class="no-portrait" /> : <img src={picture} alt="" width={88} height={88} />}
      <div>
        <h2>
          <a href={addressOf({ kind: "studio", script: id })}>{title}</a>
        </h2>
        <p>{checkWords(check)}</p>
        <p class="aside">Changed {whenWords(changed, now)}</p>
        <p class="aside">{backupWords(saved, changed, now)}</p>
      </div>
      <button type="button" class="button small" onClick={remove}>
        <Sign of={Trash2} /> Delete<span class="unseen">: {title}</span>
      </button>
    </li>
  );
}

function checkWords(check: DraftCheck | null): string {
  if (check === null) return "Not checked yet";
  const { errors, warnings } = check;
  if (errors > 0) return `Can’t be played yet: ${errors} ${errors === 1 ? "thing" : "things"} to mend`;
  if (warnings === 0) return "Ready to play";
  return `Ready to play; ${warnings} ${warnings === 1 ? "thing is" : "things are"} worth a look`;
}
