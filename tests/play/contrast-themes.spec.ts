/** Contrast themes of the system: what is drawn is seen on the theme's own ground. */
import { expect, test } from "@playwright/test";
import { keepPlay, played } from "./debriefed.ts";
import { stepsOf } from "#encounter/encounter.ts";
import { withWordsAlone } from "./playing.ts";

for (const colorScheme of ["dark", "light"] as const)
  test(`on a ${colorScheme} ground the debrief's lines, numbers and marks differ from it`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await withWordsAlone(page);
    await keepPlay(page, stepsOf(played("worst")), true);
    await page.goto("/#/debrief/forgotten-cheque");
    await page.getByRole("button", { name: "Skip" }).click();
    await expect(page.locator(".timeline-picture")).toBeVisible();
    const seen = await page.evaluate(() => {
      /** Of a colour, how light it is: 0 to 1. */
      const lightOf = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ground = lightOf(colorOf("Canvas"));
      function colorOf(name: string): string {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = name;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }
      const drawn = [
        ".timeline-line.calm",
        ".timeline-line.trust",
        ".timeline-axis",
        ".timeline-number",
        ".mark-turning",
      ];
      return drawn.map((name) => {
        const element = document.querySelector(`.timeline-picture ${name}`);
        if (element === null) return [name, 0] as const;
        const { stroke, fill } = getComputedStyle(element);
        const light = lightOf(name.endsWith("number") ? fill : stroke);
        const contrast = (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
        return [name, contrast] as const;
      });
    });
    for (const [name, contrast] of seen) expect(contrast, name).toBeGreaterThanOrEqual(3);
  });
