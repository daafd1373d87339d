/** A section of the debrief whose heading opens and closes it. Closed, it is still found by the browser's search. */
import type { ComponentChildren, JSX } from "preact";
import { useFocus } from "./use-focus.ts";

interface Props {
  readonly id: string;
  readonly title: string;
  /** Open when the page appears. */
  readonly open?: boolean;
  /** Focuses the title. */
  readonly focus?: boolean;
  readonly children: ComponentChildren;
}

export function FoldedSection({ id, title, open = false, focus = false, children }: Props): JSX.Element {
  const heading = useFocus(focus);
  return (
    <section class={`debrief-section of-${id}`} aria-labelledby={`${id}-title`}>
      <details class="fold" open={open}>
        <summary>
          <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
            {title}
          </h2>
        </summary>
        <div class="fold-body">{children}</div>
      </details>
    </section>
  );
}
