/** The least page that plays a story: ink's engine and a few lines of DOM. The game is measured against it. */
import { Story } from "inkjs";

// The compiled story's JSON text, put in by the build.
const story = new Story(STORY);
const [log, replies] = document.querySelectorAll("[role]");

function tell() {
  while (story.canContinue) {
    const line = document.createElement("p");
    line.textContent = story.Continue();
    log?.append(line);
  }
  replies?.replaceChildren(...story.currentChoices.map(asButton));
}

/** @param {import("inkjs").Story["currentChoices"][number]} choice */
function asButton({ text, index }) {
  const button = document.createElement("button");
  button.textContent = text;
  button.addEventListener("click", () => {
    story.ChooseChoiceIndex(index);
    tell();
  });
  return button;
}

tell();
