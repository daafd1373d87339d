/** Below the text: how many words it has, who reads it with ease, and whether the line under the cursor fits its bubble. */
import type { JSX } from "preact";
import "./text-foot.css";

interface Props {
  readonly words: number;
  /** In years; null where there is nothing to read, or it isn't in English. */
  readonly readingAge: number | null;
  /** The line under the cursor, where it says something: characters, and how many fit. */
  readonly line: { readonly length: number; readonly limit: number } | null;
}

export function TextFoot({ words, readingAge, line }: Props): JSX.Element {
  return (
    <p class="text-foot">
      <span>{words === 1 ? "1 word" : `${words.toLocaleString("en-GB")} words`}</span>
      {readingAge === null ? null : <span>Easy to read from age {readingAge}</span>}
      {line === null ? null : <LineLength {...line} />}
    </p>
  );
}

function LineLength({ length, limit }: { readonly length: number; readonly limit: number }): JSX.Element {
  const isTooLong = length > limit;
  return (
    <span class={isTooLong ? "line-length too-long" : "line-length"}>
      <span class="line-share" aria-hidden="true">
        <span style={{ width: `${Math.min(100, Math.round((100 * length) / limit))}%` }} />
      </span>
      This line: {length} of {limit} characters{isTooLong ? `, ${length - limit} too many for its bubble` : ""}
    </span>
  );
}
