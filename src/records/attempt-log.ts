/** What keeps the attempt on the screen. Whatever it is told is kept at once, and written behind. */
import type { AttemptState } from "./saved-steps.ts";

export interface AttemptLog {
  /** Keeps an attempt as it stands now. */
  readonly keep: (scenario: string, state: AttemptState) => void;
  /** Keeps what is on the screen as the open attempt, beside the one that goes on in another tab. */
  readonly claim: (scenario: string, state: AttemptState) => void;
  /** From now on no attempt at this scenario is open. It stays in the records. */
  readonly forget: (scenario: string) => void;
  /** The open attempt, as it stands now, in whichever tab it was made; null if there is none. */
  readonly read: (scenario: string) => Promise<AttemptState | null>;
  /** Whether the trainee has played this scenario twice or more since they last opened its debrief. */
  readonly passesDebriefsOver: (scenario: string) => boolean;
}
