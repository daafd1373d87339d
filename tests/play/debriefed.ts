/** Helpers for the tests of the debrief: open it after a planned play of the forgotten cheque. */
import { type Locator, type Page, expect } from "@playwright/test";
import { type Encounter, stepsOf, choose, decide } from "#encounter/encounter.ts";
import { type Debrief, debriefOf } from "#debrief/debrief.ts";
import { handbook } from "../guidance/the-guidance.ts";
import { planned } from "../own-stories/files.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import type { PlayedSteps } from "#encounter/steps.ts";

/** The play that a plan beside the scenario describes. */
export function played(plan: "best" | "recovered" | "worst"): Encounter {
  let encounter = beginCheque();
  for (const words of planned(plan)) {
    const reply = decide(encounter)?.replies.find((one) => one.text.startsWith(words));
    if (reply === undefined) throw new Error(`"${words}" is not on offer`);
    encounter = choose(encounter, reply.index);
  }
  return encounter;
}

/** The values that the screens must show, apart from the roads not taken. */
export function debriefFor(encounter: Encounter): Debrief {
  const debrief = debriefOf(encounter, handbook);
  if (debrief === null) throw new Error("this play has no debrief");
  return debrief;
}

/** Saves the choices of a play on this device. Call it before the page is opened; what is played later is kept. */
export async function keepPlay(page: Page, made: PlayedSteps, ended: boolean): Promise<void> {
  const kept = { name: "composure./.attempt.forgotten-cheque", value: { ...made, ended } };
  await page.addInitScript(({ name, value }) => {
    if (localStorage.getItem(name) === null) localStorage.setItem(name, JSON.stringify(value));
  }, kept);
}

/** Opens the debrief of a play, at its question. */
export async function openDebrief(page: Page, encounter: Encounter): Promise<void> {
  await keepPlay(page, stepsOf(encounter), true);
  await page.goto("/#/debrief/forgotten-cheque");
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeFocused();
}

export async function openAssessment(page: Page, encounter: Encounter): Promise<void> {
  await openDebrief(page, encounter);
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByRole("heading", { name: "How it went" })).toBeFocused();
}

/** Waits until the roads not taken are shown. */
export async function roadsKnown(page: Page): Promise<void> {
  await expect(page.locator(".roads-known")).toContainText(/^(We’ve worked out|Estimated)/, { timeout: 45_000 });
}

export const section = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** Opens a part of the debrief that is folded. */
export async function unfold(page: Page, name: string): Promise<Locator> {
  const part = section(page, name);
  await part.getByRole("heading", { level: 2 }).click();
  return part;
}
