/** Asks for the word that trainers open rooms with, where the server is somewhere else. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";

export function WordForm({ unlock }: { unlock: (word: string) => void }): JSX.Element {
  const [word, setWord] = useState("");
  return (
    <form
      class="phones-word"
      onSubmit={(event) => {
        event.preventDefault();
        unlock(word);
      }}
    >
      <label>
        The trainers’ word
        <input
          type="password"
          autocomplete="off"
          value={word}
          onInput={({ currentTarget }) => setWord(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button small">
        Open a room
      </button>
    </form>
  );
}
