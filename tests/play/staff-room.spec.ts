/** Two and more people in the room: everybody is seen and named, and each bubble's tail points at whoever speaks. */
import { type Page, expect, test } from "@playwright/test";
import { meter, pictureDrawn, replyThatBegins, setText } from "./playing.ts";

/** In each step a reply, who speaks last then, and how many are on the stage. */
const WAY = [
  { reply: "Let Ms Novak finish", speaker: "Ms Haddad", people: 4 },
  { reply: "Ms Novak first", speaker: "Jana", people: 1 },
  { reply: "That was a lot", speaker: "Jana", people: 2 },
  { reply: "Tell me what she said", speaker: "Ms Novak", people: 3 },
] as const;

const SIZES = [
  { name: "a laptop", width: 1280, height: 720 },
  { name: "a large screen", width: 1920, height: 1080 },
  { name: "a telephone", width: 390, height: 844 },
  { name: "a small telephone", width: 320, height: 568 },
  { name: "a telephone held sideways", width: 844, height: 390 },
];

interface Seen {
  /** Centres of all faces, the speaker's first, and the tail's tip: pixels across the page. */
  readonly faces: readonly { readonly x: number; readonly left: number; readonly right: number }[];
  readonly tip: number | null;
  readonly tailed: string;
  /** The picture's edges. */
  readonly left: number;
  readonly right: number;
  /** The bubbles' speakers, by what can be seen; those who go on are not named again. */
  readonly unnamed: number;
}

const seenOn = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const stage = document.querySelector<HTMLElement>("#stage");
    const tail = document.querySelector<SVGPathElement>(".has-tail .tail path");
    const { left = 0, right = 0 } = stage?.getBoundingClientRect() ?? {};
    const faces = (stage?.style.getPropertyValue("--faces") ?? "").split(",").map((face) => {
      const [x = Number.NaN, , radius = 0] = face.trim().split(" ").map(Number);
      return { x: left + x, left: left + x - radius, right: left + x + radius };
    });
    // The tip is the second point of the first curve; the tail's own corner is that of its bubble.
    const [, tip] = /Q[-\d.]+ [-\d.]+ (-?[\d.]+)/.exec(tail?.getAttribute("d") ?? "") ?? [];
    const bubble = tail?.closest(".said")?.getBoundingClientRect().left ?? 0;
    const bubbles = [...document.querySelectorAll<HTMLElement>(".passage.now > :is(.by-customer, .by-other)")];
    const nameOf = (one: HTMLElement | undefined): string => one?.querySelector(".speaker")?.textContent ?? "";
    return {
      faces,
      tip: tip === undefined ? null : bubble + Number(tip),
      tailed: document.querySelector(".has-tail .speaker")?.textContent ?? "",
      left,
      right,
      unnamed: bubbles.filter((one, at) => {
        const named = (one.querySelector<HTMLElement>(".speaker")?.offsetHeight ?? 0) > 4;
        return !named && nameOf(one) !== nameOf(bubbles[at - 1]);
      }).length,
    };
  });

test("at every size everybody is seen and named, and the tail leads to who speaks", async ({ page }) => {
  await setText(page, "at-once");
  await page.goto("/#/play/staff-room");
  await pictureDrawn(page);
  for (const { reply, speaker, people } of WAY) {
    await expect(async () => {
      if (await replyThatBegins(page, reply).isVisible()) await replyThatBegins(page, reply).click();
      await expect(replyThatBegins(page, reply)).toHaveCount(0, { timeout: 1000 });
    }).toPass();
    for (const { name, width, height } of SIZES)
      await test.step(`${name}, at "${reply}"`, async () => {
        await page.setViewportSize({ width, height });
        await expect.poll(async () => (await seenOn(page)).faces.length).toBe(people);
        await expect.poll(async () => (await seenOn(page)).tailed).toBe(speaker);
        // The picture follows the window a frame later.
        await expect(async () => rightlySeen(await seenOn(page))).toPass({ timeout: 20_000 });
      });
  }
});

/** The tip is nearest to the speaker, everybody who begins is named, and faces are in the picture, side by side. */
function rightlySeen({ tip, faces, left, right, unnamed }: Seen): void {
  const [own, ...others] = faces.map(({ x }) => Math.abs((tip ?? Number.NaN) - x));
  expect(tip !== null && own !== undefined && others.every((other) => own < other)).toBe(true);
  expect(unnamed).toBe(0);
  for (const face of faces) {
    expect(face.left).toBeGreaterThanOrEqual(left - (face.right - face.left) / 4);
    expect(face.right).toBeLessThanOrEqual(right + (face.right - face.left) / 4);
  }
  const across = faces.map(({ x }) => x).toSorted((a, b) => a - b);
  for (const [at, x] of across.entries()) {
    const [face] = faces;
    if (at > 0 && face !== undefined) expect(x - (across[at - 1] ?? 0)).toBeGreaterThan((face.right - face.left) / 2);
  }
}

test("what the customer doesn't hear leaves calm and trust alone, and says so in the debrief", async ({ page }) => {
  await setText(page, "at-once");
  await page.goto("/#/play/staff-room");
  const stands = async (): Promise<(string | null)[]> => [
    await meter(page, "Calm").getAttribute("aria-valuenow"),
    await meter(page, "Trust").getAttribute("aria-valuenow"),
  ];
  const give = (words: string): Promise<void> =>
    expect(async () => {
      if (await replyThatBegins(page, words).isVisible()) await replyThatBegins(page, words).click();
      await expect(replyThatBegins(page, words)).toHaveCount(0, { timeout: 1000 });
    }).toPass();
  await give("Let Ms Novak finish");
  await give("Ms Novak first");
  const before = await stands();
  await give("That was a lot");
  await give("Tell me what she said");
  expect(await stands()).toEqual(before);
  await give("You'll have a bigger one");
  await page.goto("/#/debrief/staff-room");
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByText("The customer didn’t hear it").first()).toBeAttached();
  await expect(page.getByText(/You promised/).first()).toBeAttached();
});
