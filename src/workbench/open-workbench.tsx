/**
 * The trainer's workbench, in a corner of the open game: what is wrong with the stories, and the state of the
 * conversation. It exists only while stories are being written; a built game has none of it.
 */
import { render } from "preact";
import type { Attempt } from "#session/attempt.ts";
import { followStories } from "./follow-stories.ts";
import { Workbench } from "./workbench.tsx";
import "./workbench.css";

export function openWorkbench(attempt: Attempt): void {
  const host = document.createElement("div");
  host.className = "workbench";
  document.body.append(host);
  render(<Workbench attempt={attempt} stories={followStories(attempt)} />, host);
}
