/** The notice of an error that nobody expected. The play stays as it is behind it. */
import "./styles/notices.css";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

interface Props {
  /** For a maintainer. */
  readonly details: string;
  /** Whether a conversation is on the screen. */
  readonly isPlayed: boolean;
  /** Whether the browser saves anything. */
  readonly lasting: boolean;
  readonly reload: () => void;
  readonly close: () => void;
}

type Copying = "not yet" | "copied" | "refused";

export function Unexpected({ details, isPlayed, lasting, reload, close }: Props): JSX.Element {
  const [copying, setCopying] = useState<Copying>("not yet");
  const saved = isPlayed ? "Your conversation is saved." : "Your progress is saved.";
  const copy = (): void => {
    // There is no clipboard where the page's address isn't secure.
    void Promise.resolve()
      .then(() => navigator.clipboard.writeText(details))
      .then(
        () => setCopying("copied"),
        () => setCopying("refused"),
      );
  };
  return (
    <div class="notice unexpected panel" role="alert">
      <div class="notice-words">
        <p>
          <strong>Something went wrong.</strong>{" "}
          {lasting ? saved : "This browser can’t save, so a reload starts from the beginning."}
        </p>
        {copying === "refused" ? (
          <textarea
            rows={4}
            readOnly
            aria-label="Copy this by hand"
            value={details}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        ) : null}
      </div>
      <button type="button" class="button small primary" onClick={reload}>
        Reload
      </button>
      <button type="button" class="button small" onClick={copy}>
        {copying === "copied" ? "Copied" : "Copy details"}
      </button>
      <button type="button" class="button small" onClick={close}>
        Close
      </button>
    </div>
  );
}
