/** A whole conversation and its debrief by the accessibility tree alone: nobody sees the page here, or uses a mouse. */
import { expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import { roadsKnown } from "./debriefed.ts";
import { setText } from "./playing.ts";
import { type ReadAloud, screenReaderOf } from "./screen-reader.ts";

const words = (read: readonly ReadAloud[]): readonly string[] => read.map(({ name }) => name);

test("a conversation and its debrief are read like a script, and played by what is read", async ({
  page,
}, testInfo) => {
  await page.route(/mount-stage/, (route) => route.abort());
  await setText(page, "at-once");
  const reader = await screenReaderOf(page);
  const hasRead = async (role: string, name: string): Promise<void> =>
    expect
      .poll(async () =>
        (await reader.readAll()).filter((one) => one.role === role && !one.disabled).map((one) => one.name),
      )
      .toContainEqual(expect.stringContaining(name));
  const script = async (): Promise<readonly string[]> => words(await reader.readAll(["log", "Conversation"]));

  await page.goto("/#/before/forgotten-cheque");
  await hasRead("text", "Imagine what today has been like for Mr Okafor.");
  await reader.press("button", "Begin");
  const replies = planned("best");
  for (const [number, reply] of replies.entries()) {
    await hasRead("button", reply);
    const before = await script();
    expect(before.at(-1), "before a reply, somebody else has spoken last").not.toMatch(/^You /);
    // What Calm and Trust are now stands among the tools of the page.
    expect((await reader.readAll()).filter(({ role }) => role === "meter").map(({ name }) => name)).toEqual([
      "Calm",
      "Trust",
    ]);
    await reader.press("button", reply);
    if (number + 1 < replies.length)
      await expect.poll(async () => (await script()).length).toBeGreaterThan(before.length + 1);
    const after = await script();
    expect(after.slice(0, before.length), "nothing that was read changes").toEqual(before);
    expect(after[before.length]).toContain(reply);
    await hasRead("text", "Calm");
  }
  await testInfo.attach("the conversation", { body: (await script()).join("\n"), contentType: "text/plain" });

  await reader.press("button", "See how you did");
  await hasRead("heading", "Debrief");
  await reader.press("button", "Skip");
  await roadsKnown(page);
  const debrief = await reader.readAll();
  await testInfo.attach("the debrief", {
    body: debrief.map(({ role, name }) => `${role}: ${name}`).join("\n"),
    contentType: "text/plain",
  });
  const headings = debrief.filter(({ role }) => role === "heading");
  expect(headings[0]).toMatchObject({ name: "Debrief", level: 1 });
  for (const [place, { level, name }] of headings.entries())
    expect(level, `"${name}" follows its heading`).toBeLessThanOrEqual((headings[place - 1]?.level ?? 0) + 1);
  for (const { role, name } of debrief) {
    expect(name, `each ${role} has a name`).not.toBe("");
    expect(name, "no two words are read as one").not.toMatch(/\d[A-Z]/);
  }
  expect(words(debrief)).toContainEqual(expect.stringContaining("Who says so?"));
});
