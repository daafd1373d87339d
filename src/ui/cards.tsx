/** The cards on the counter: facts to look up while one decides. A press opens one where it lies; nothing waits for it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { CounterCard } from "#encounter/turn.ts";
import type { Teller } from "#session/teller.ts";
import { useWords } from "./scenario-words.tsx";

export function Cards({ teller }: { teller: Pick<Teller, "saying"> }): JSX.Element | null {
  const cards = teller.saying.value?.beat.cards ?? [];
  /** The title of the card that is open; at most one is, so that it hides little. */
  const [open, setOpen] = useState<string | null>(null);
  const isOpen = cards.some(({ title }) => title === open);

  useEffect(() => {
    if (!isOpen) return undefined;
    // Before the screen hears the key: Escape closes the card, and doesn't pause the conversation as well.
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      setOpen(null);
    };
    addEventListener("keydown", pressed, { capture: true });
    return () => removeEventListener("keydown", pressed, { capture: true });
  }, [isOpen]);

  if (cards.length === 0) return null;
  return (
    <ul class="counter-cards" aria-label="Cards on the counter">
      {cards.map((card) => (
        <Card
          key={card.title}
          card={card}
          open={card.title === open}
          press={() => setOpen(card.title === open ? null : card.title)}
        />
      ))}
    </ul>
  );
}

function Card({ card, open, press }: { card: CounterCard; open: boolean; press: () => void }): JSX.Element {
  const words = useWords();
  return (
    <li class={open ? "counter-card open" : "counter-card"}>
      <button type="button" class="counter-card-title" aria-expanded={open} onClick={press} {...words}>
        {card.title}
      </button>
      {open ? (
        <p class="counter-card-words" {...words}>
          {card.text}
        </p>
      ) : null}
    </li>
  );
}
