/** Reads and changes what a page has kept of its attempts. */
import type { Page } from "@playwright/test";
import type { KeptAttempt } from "#records/attempt-events.ts";

const DATABASE = "composure./";

/** All attempts on the device, each with what happened in it. */
export async function attemptsIn(page: Page): Promise<readonly KeptAttempt[]> {
  return page.evaluate(async (name) => {
    const answer = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(new Error(request.error?.message)));
      });
    const database = await answer(indexedDB.open(name));
    const tx = database.transaction(["attempts", "events"]);
    const [heads, keys, events] = await Promise.all([
      answer(tx.objectStore("attempts").getAll() as IDBRequest<KeptAttempt["head"][]>),
      answer(tx.objectStore("events").getAllKeys()),
      answer(tx.objectStore("events").getAll() as IDBRequest<KeptAttempt["events"][number][]>),
    ]);
    database.close();
    return heads.map((head) => ({
      head,
      events: events.filter((_, at) => (keys[at] as [string, number] | undefined)?.[0] === head.id),
    }));
  }, DATABASE);
}

/** Makes all attempts ones of another version of their scripts. */
export async function outdateAttempts(page: Page): Promise<void> {
  const attempts = await attemptsIn(page);
  await page.evaluate(
    async ([name, heads]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.addEventListener("success", () => resolve(opening.result));
      });
      const tx = database.transaction("attempts", "readwrite");
      for (const head of heads) tx.objectStore("attempts").put({ ...head, hash: "older" });
      await new Promise((resolve) => tx.addEventListener("complete", resolve));
      database.close();
    },
    [DATABASE, attempts.map(({ head }) => head)] as const,
  );
}
