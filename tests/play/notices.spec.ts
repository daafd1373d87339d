/** The licence texts that go with the game. */
import { expect, test } from "@playwright/test";
import { inProject, isRecord, readJson } from "../../scripts/project.mjs";
import { withWordsAlone } from "./playing.ts";

test("the start page leads to the licence texts of every package that the game is made of", async ({ page }) => {
  await withWordsAlone(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Licences" }).click();
  const about = readJson(inProject("package.json"));
  const shipped = isRecord(about) && isRecord(about["dependencies"]) ? Object.keys(about["dependencies"]) : [];
  expect(shipped.length).toBeGreaterThan(5);
  for (const name of shipped) await expect(page.locator("body")).toContainText(`## ${name}`);
  await expect(page.locator("body")).toContainText("SIL OPEN FONT LICENSE Version 1.1");
  await expect(page.locator("body")).toContainText("Permission is hereby granted, free of charge");
});
