/** The cost of a minute of play for the page's own thread, by the browser's own trace: its frames, and its garbage. */
import { type CDPSession, chromium, type Page } from "@playwright/test";
import playwright from "../../playwright.config.ts";
import { UserError } from "../../scripts/user-error.mjs";
import { type Figure, spreadOf, spreadText } from "./figures.ts";
import { playOn, stageMoves, UNTHROTTLED, visit } from "./visit.ts";

/** In milliseconds. */
const MINUTE = 60_000;
/** Each in a new page. No collection in any of them may be over the budget. */
const MINUTES = 3;
const BETWEEN_PRESSES = 4000;
/** Milliseconds until the page and the engine have come to rest, before measuring starts. */
const SETTLED = 5000;

const FRAME = 8;
const GARBAGE = 5;

/**
 * V8's name for a collection by which the browser returns memory to the system, some time after a page was opened,
 * whatever happens on it. It comes however little is allocated.
 */
const GIVES_BACK = "V8.GCFinalizeMCReduceMemory";

/** An event of the browser's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` in which the thread was working. */
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
}

/**
 * Plays for minutes at 1280 by 720, with the engine drawing as on a graphics card. That card is emulated, but in
 * another process, so what is measured is all the page's work for a frame apart from filling pixels. `starter` is a
 * plain Phaser page: what is collected there in a minute in which nothing happens, the browser collects of its own
 * accord.
 */
export async function frames(address: string, starter: string): Promise<readonly Figure[]> {
  const { args = [], ...options } = playwright.use?.launchOptions ?? {};
  const browser = await chromium.launch({
    ...options,
    args: [...args.filter((arg) => arg !== "--disable-gpu"), "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  const minute = async (of: string, pass: (page: Page) => Promise<void>): Promise<readonly TraceEvent[]> => {
    const devtools = await browser.newBrowserCDPSession();
    const look = async (page: Page): Promise<readonly TraceEvent[]> => {
      await stageMoves(page);
      const drawn = `document.querySelector("#stage canvas").getContext("2d")`;
      if ((await page.evaluate(drawn)) !== null)
        throw new UserError("The stage does not draw by WebGL here.", "Look at Chromium's flags.");
      await page.waitForTimeout(SETTLED);
      return traced(devtools, () => pass(page));
    };
    return pageOwn(await visit(browser, of, UNTHROTTLED, look, withCard));
  };
  try {
    const ours: (readonly TraceEvent[])[] = [];
    const starters: (readonly TraceEvent[])[] = [];
    for (let time = 0; time < MINUTES; time++) {
      ours.push(await minute(address, (page) => playOn(page, MINUTE, BETWEEN_PRESSES)));
      starters.push(await minute(starter, (page) => page.waitForTimeout(MINUTE)));
    }
    return figuresOf(ours, starters);
  } finally {
    await browser.close();
  }
}

/** Makes the page believe that a graphics card draws. */
const withCard = (page: Page): Promise<unknown> =>
  page.route(/card-worker/, (route) => route.fulfill({ contentType: "text/javascript", body: "postMessage(true);" }));

async function traced(devtools: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  });
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8", "toplevel"],
    },
  });
  await act();
  const complete = new Promise((done) => devtools.once("Tracing.tracingComplete", done));
  await devtools.send("Tracing.end");
  await complete;
  return events;
}

function isTraceEvent(event: object): event is TraceEvent {
  return "name" in event && "ph" in event && "pid" in event && "tid" in event && "ts" in event;
}

/** The events of the thread that the game runs in: among all pages' own threads the one that drew most. */
function pageOwn(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const whole = events.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const threads = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  return threads
    .map((thread) => whole.filter(sameThread(thread)))
    .reduce((most, next) => (drawnIn(next).length > drawnIn(most).length ? next : most), []);
}

const drawnIn = (events: readonly TraceEvent[]): readonly TraceEvent[] =>
  events.filter(({ name }) => name === "FireAnimationFrame");

const collectionsIn = (events: readonly TraceEvent[]): readonly TraceEvent[] =>
  events.filter(({ name }) => name === "MinorGC" || name === "MajorGC");

/** The collections that allocations caused. */
function causedIn(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const givingBack = events.filter(({ name }) => name === GIVES_BACK);
  return collectionsIn(events).filter((collection) => !givingBack.some((part) => isWithin(part, collection)));
}

/** Both are minutes. */
function figuresOf(
  ours: readonly (readonly TraceEvent[])[],
  starters: readonly (readonly TraceEvent[])[],
): readonly Figure[] {
  const tasks = ours.flatMap(frameTasksIn);
  const frame = spreadOf(tasks.map(workOf));
  const garbage = (what: string, minutes: readonly (readonly TraceEvent[])[], budget: number | null): Figure => {
    const worked = minutes.map((collections) => collections.map(workOf));
    const longest = spreadOf(worked.map((collections) => Math.max(0, ...collections)));
    const sum = spreadOf(worked.map((collections) => collections.reduce((all, ms) => all + ms, 0)));
    const from = `${spreadText(longest, "ms")} in ${minutes.length} minutes, each in a page of its own; all together ${spreadText(sum, "ms")}`;
    return { what, value: longest.most, unit: "ms", budget, from };
  };
  return [
    {
      what: "a frame of a play, at 1280 by 720",
      value: frame.median,
      unit: "ms",
      budget: FRAME,
      from: `${spreadText(frame, "ms")} of work, ${tasks.length} frames in ${ours.length} minutes, pixels filled elsewhere`,
    },
    garbage("the longest collection of garbage in a minute of play", ours.map(collectionsIn), GARBAGE),
    garbage("the longest of those that play causes", ours.map(causedIn), GARBAGE),
    garbage("the longest of a plain Phaser starter, in which nothing happens", starters.map(collectionsIn), null),
  ];
}

/** All the page's work for a frame is one task: scripts, styles, layout, and the list of what to paint. */
function frameTasksIn(minute: readonly TraceEvent[]): readonly TraceEvent[] {
  const drawn = drawnIn(minute);
  if (drawn.length === 0) throw new UserError("The browser's trace shows no frames.", "Look at Chromium's version.");
  return minute.filter((task) => task.name === "RunTask" && drawn.some((frame) => isWithin(frame, task)));
}

const sameThread =
  (one: TraceEvent) =>
  ({ pid, tid }: TraceEvent): boolean =>
    pid === one.pid && tid === one.tid;

/** Milliseconds. */
const workOf = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1000;

function isWithin(part: TraceEvent, whole: TraceEvent): boolean {
  return part.ts >= whole.ts && part.ts < whole.ts + (whole.dur ?? 0);
}
