/**
 * Runs in every measured page before anything of the page's own, the same for all: notes when the first reply
 * or the shelf is there and when the picture is whole, and presses replies. All times are milliseconds.
 */
{
  const REPLY = '[role="group"][aria-label="Your reply"] button';
  const PICTURE = '#stage[data-stage="drawn"]';
  const SHELVED = "main.home .shelf a[href^='#/before/'], main.home .shelf a[href^='#/play/']";
  const MOVES = "#stage[data-moves]";
  const NO_PICTURE = '#stage[data-stage="none"]';

  /**
   * @param {() => boolean} isThere
   * @returns {Promise<number>} when that first was so, counted from the navigation
   */
  const whenever = (isThere) =>
    new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        if (!isThere()) return;
        watcher.disconnect();
        resolve(performance.now());
      });
      watcher.observe(document, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ["data-stage", "data-moves"],
      });
    });

  /** @param {string} selector */
  const isOnPage = (selector) => document.querySelector(selector) !== null;

  const replied = whenever(() => isOnPage(REPLY));
  const shelved = whenever(() => isOnPage(SHELVED));
  const drawn = whenever(() => isOnPage(PICTURE) || isOnPage(NO_PICTURE)).then((moment) =>
    isOnPage(PICTURE) ? moment : null,
  );
  const moves = whenever(() => isOnPage(MOVES) || isOnPage(NO_PICTURE)).then((moment) =>
    isOnPage(MOVES) ? moment : null,
  );

  /**
   * Presses the first reply shown.
   * @returns {Promise<number | null>} how long the next line was in coming; null when there is no reply to press
   */
  const press = async () => {
    const reply = document.querySelector(REPLY);
    const log = document.querySelector('[role="log"]');
    if (!(reply instanceof HTMLElement) || log === null) return null;
    return new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        resolve(performance.now() - begun);
        watcher.disconnect();
      });
      watcher.observe(log, { childList: true, subtree: true });
      const begun = performance.now();
      reply.click();
    });
  };

  /** @param {number} ms */
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /**
   * Plays on, each time by the first reply shown, and once more from the beginning where there is none.
   * @param {number} ms for so long
   * @param {number} pause between a press and the next
   */
  const play = async (ms, pause) => {
    for (const end = performance.now() + ms; performance.now() < end;) {
      await wait(pause);
      if ((await press()) !== null) continue;
      const again = buttonThatSays("Play again");
      if (again === undefined) throw new Error("There is no reply to press, nor a way to play again.");
      again.click();
    }
  };

  /**
   * Presses the first reply as soon as it is there.
   * @returns {Promise<number>} when the replies after it were there, counted from the navigation
   */
  const pressAtOnce = async () => {
    await replied;
    const first = [...document.querySelectorAll(REPLY)];
    const answered = whenever(() => [...document.querySelectorAll(REPLY)].some((reply) => !first.includes(reply)));
    if (first[0] instanceof HTMLElement) first[0].click();
    return answered;
  };

  /** @param {string} words */
  const buttonThatSays = (words) =>
    [...document.querySelectorAll("button")].find((button) => button.textContent?.trim().endsWith(words));

  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  /**
   * Gives the last reply of a conversation, and reads its debrief.
   * @param {string} reply its words
   * @param {number} pause after so many milliseconds
   * @returns {Promise<{ debrief: number, roads: number }>} how long the debrief was in being painted, from the press,
   *   and the roads not taken, from the ending
   */
  const end = async (reply, pause) => {
    const ended = whenever(() => buttonThatSays("See how you did") !== undefined);
    buttonThatSays(reply)?.click();
    const ending = await ended;
    await wait(pause);
    await painted();
    const pressed = performance.now();
    const there = whenever(() => isOnPage("main.debrief h1"));
    buttonThatSays("See how you did")?.click();
    await there;
    await painted();
    const debrief = performance.now() - pressed;
    const known = whenever(() => isOnPage(".roads-known p"));
    buttonThatSays("Skip")?.click();
    return { debrief, roads: (await known) - ending };
  };

  /** @param {() => boolean} isThere */
  const until = async (isThere) => {
    while (!isThere()) await wait(20);
  };

  /**
   * Practises on one day: a whole conversation by the first reply shown, its debrief, the progress, the note book, and
   * the start page again.
   * @param {number} later so many milliseconds later is the next day
   */
  const practise = async (later) => {
    location.hash = "#/before/forgotten-cheque";
    await until(() => buttonThatSays("Begin") !== undefined);
    buttonThatSays("Begin")?.click();
    await until(() => isOnPage(REPLY));
    while (buttonThatSays("See how you did") === undefined) {
      // A press that comes at once is taken for a mistake.
      await wait(1000);
      await press();
    }
    buttonThatSays("See how you did")?.click();
    await until(() => buttonThatSays("Skip") !== undefined);
    buttonThatSays("Skip")?.click();
    await until(() => isOnPage(".roads-known p"));
    for (const [page, there] of [
      ["#/progress", "main.progress"],
      ["#/note-book", "main.note-book"],
      ["#/", "main.home .shelf"],
    ]) {
      location.hash = page ?? "";
      await until(() => isOnPage(there ?? ""));
      await wait(1000);
    }
    const now = Date.now;
    Date.now = () => now() + later;
  };

  /**
   * What was asked for before a moment, the page itself first.
   * @param {number} moment
   */
  const requestedBefore = (moment) =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].flatMap((entry) =>
      entry instanceof PerformanceResourceTiming && entry.startTime < moment && entry.name.startsWith("http")
        ? [{ path: new URL(entry.name).pathname, onTheWire: entry.encodedBodySize }]
        : [],
    );

  Object.assign(window, {
    bench: { replied, shelved, drawn, moves, press, play, pressAtOnce, end, practise, requestedBefore },
  });
}
