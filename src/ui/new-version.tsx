/** Offers a version of the game that has come while it was open. */
import "./styles/notices.css";
import type { JSX } from "preact";

interface Props {
  readonly use: () => void;
  readonly later: () => void;
}

export const NewVersion = ({ use, later }: Props): JSX.Element => (
  <div class="notice offer panel" role="status">
    <p class="notice-words">A new version is ready.</p>
    <button type="button" class="button small primary" onClick={use}>
      Use it now
    </button>
    <button type="button" class="button small" onClick={later}>
      Later
    </button>
  </div>
);
