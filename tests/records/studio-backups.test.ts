import { expect, test } from "vitest";
import { backupsIn } from "#records/studio-backups.ts";

test("when a script was saved outside the browser is remembered for each, and what can't be read counts as never saved", () => {
  let kept: unknown = "nonsense";
  const store = {
    read: () => kept,
    write(_name: string, value: unknown) {
      kept = structuredClone(value);
      return true;
    },
  };
  const backups = backupsIn(store, () => 5000);
  expect(backups.when("kettle")).toBeNull();
  backups.note(["kettle", "soup"]);
  backups.note(["cheque"]);
  expect(backups.when("kettle")).toBe(5000);
  expect(backups.when("tea")).toBeNull();
});
