/** The room's panel for phones on a page of its own, with a trainer's presses: ask, ask again, close. */
import { render } from "preact";
import { useState } from "preact/hooks";
import { openPageRoom } from "#app/class-room.ts";
import { PhonesPanel } from "#class/phones-panel.tsx";
import type { VoteQuestion, VotingRound } from "#class/question.ts";
import "#ui/styles/main.css";

const QUESTION: VoteQuestion = {
  id: "counter",
  language: "en",
  replies: [
    { id: 0, words: "I’m sorry that you stood here for an hour, Mr Okafor. That’s not how it should be." },
    { id: 2, words: "Let me see what happened to your cheque." },
    { id: 3, words: "Please calm down first. Then we can talk." },
    { id: 5, words: "You’d have to ask the branch that took it." },
  ],
};

const room = openPageRoom();

function Parts() {
  const [said, setSaid] = useState("");
  const ask = (round: VotingRound): void => room.ask(QUESTION, round);
  return (
    <main class="page">
      <h1>What would you say?</h1>
      <PhonesPanel room={room} showOfHands={() => setSaid("show of hands")} />
      <button type="button" class="button" onClick={() => ask("first")}>
        Vote
      </button>
      <button type="button" class="button" onClick={() => ask("again")}>
        Vote again
      </button>
      <button type="button" class="button" onClick={room.withdraw}>
        Take back
      </button>
      <button
        type="button"
        class="button"
        onClick={() => void room.close().then((tally) => setSaid(JSON.stringify(tally)))}
      >
        Reveal
      </button>
      <output>{said}</output>
    </main>
  );
}

const host = document.querySelector("#app");
if (host !== null) render(<Parts />, host);
