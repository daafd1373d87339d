/**
 * The one script that stands in a one-file game as it is: it unpacks the styles and the program and has the browser run
 * them. The page's policy names both by their hashes. Where nothing starts, it says so in words.
 */
import { INSIDE } from "#authoring/package/inside-ids.ts";
import { partInside } from "./inside-page.ts";

const ASK = "If that doesn’t help, ask whoever gave you this file for a new one.";

function say(title: string, ...sentences: readonly string[]): void {
  const panel = document.createElement("div");
  panel.id = "not-started";
  panel.setAttribute("role", "alert");
  const heading = panel.appendChild(document.createElement("h1"));
  heading.textContent = title;
  for (const sentence of sentences) panel.appendChild(document.createElement("p")).textContent = sentence;
  panel.style.cssText = "max-width:36em;margin:1.5em auto;padding:1em;font:1.125em/1.5 system-ui,sans-serif";
  document.getElementById("app")?.replaceChildren(panel);
}

function add(tag: "script" | "style", text: string): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.head.append(element);
}

const hasStarted = (): boolean => document.body !== null && "page" in document.body.dataset;

addEventListener("error", ({ message }) => {
  if (!hasStarted()) say("Composure didn’t start", "Close this page and open the file again.", `${ASK} (${message})`);
});

function begin(): void {
  if (!("hasOwn" in Object))
    return say(
      "This browser is too old for Composure",
      "It needs %BROWSERS%, or a newer one.",
      "Open this file with another browser. If you can’t, tell whoever gave it to you.",
    );
  try {
    if (document.getElementById(INSIDE.end) === null) throw new Error("the end is missing");
    add("style", partInside("styles"));
    add("script", partInside("program"));
  } catch {
    say("Part of this file is missing", "It may not have been copied to its end. Copy or download it again.", ASK);
  }
}

document.addEventListener("DOMContentLoaded", begin);
