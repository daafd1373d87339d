/** What a minute of play costs the page's own thread, by the browser's own trace: its frames, and its garbage. */
import { type CDPSession, chromium, type Page } from "@playwright/test";
import playwright from "../../playwright.config.ts";
import { Problem } from "../../scripts/problem.mjs";
import { type Figure, spreadOf, told } from "./figures.ts";
import { pressReply, stageMoves, UNTHROTTLED, visit } from "./visit.ts";

/** In milliseconds. */
const MINUTE = 60_000;
const BETWEEN_PRESSES = 4000;
/** Before it is measured, the page and the engine have come to rest. */
const SETTLED = 5000;

const FRAME = 8;
const GARBAGE = 5;

/** An event of the browser's trace, as it comes; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` in which the thread was at work. */
  readonly tdur?: number;
  readonly args?: { readonly name?: unknown };
}

/**
 * Plays for a minute at 1280 by 720, with the engine drawing as on a graphics card. That card is computed, but in
 * another process: so what is measured is all that the page does for a frame but the filling of pixels.
 */
export async function frames(address: string): Promise<readonly Figure[]> {
  const { args = [], ...options } = playwright.use?.launchOptions ?? {};
  const browser = await chromium.launch({
    ...options,
    args: [...args.filter((arg) => arg !== "--disable-gpu"), "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
  });
  try {
    const devtools = await browser.newBrowserCDPSession();
    const events = await visit(browser, address, UNTHROTTLED, async (page) => {
      await onCard(page);
      return traced(devtools, () => playFor(page, MINUTE));
    });
    return figuresOf(events);
  } finally {
    await browser.close();
  }
}

/** Lets the page believe that a graphics card draws, and opens it again. */
async function onCard(page: Page): Promise<void> {
  await page.route(/card-worker/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "postMessage(true);" }),
  );
  await page.reload();
  await stageMoves(page);
  const plain = await page.evaluate(() => document.querySelector<HTMLCanvasElement>("#stage canvas")?.getContext("2d"));
  if (plain !== null) throw new Problem("The stage does not draw by WebGL here.", "Look at Chromium's flags.");
  await page.waitForTimeout(SETTLED);
}

async function playFor(page: Page, ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end;) {
    await page.waitForTimeout(BETWEEN_PRESSES);
    if ((await pressReply(page)) === null) await page.getByRole("button", { name: "Play again" }).click();
  }
}

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

function figuresOf(events: readonly TraceEvent[]): readonly Figure[] {
  const whole = events.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const drawn = whole.filter(({ name }) => name === "FireAnimationFrame");
  // Of all pages' own threads, that of the game.
  const threads = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const own = threads
    .map((thread) => drawn.filter(sameThread(thread)))
    .reduce((most, next) => (next.length > most.length ? next : most), []);
  const [any] = own;
  if (any === undefined) throw new Problem("The browser's trace shows no frames.", "Look at Chromium's version.");
  const ours = whole.filter(sameThread(any));
  // Everything that the page does for a frame is one task: scripts, styles, layout, and the list of what to paint.
  const tasks = ours.filter((task) => task.name === "RunTask" && own.some((frame) => isWithin(frame, task)));
  const frame = spreadOf(tasks.map(workOf));
  const collections = ours.filter(({ name }) => name === "MinorGC" || name === "MajorGC").map(workOf);
  const garbage = spreadOf([0, ...collections]);
  return [
    {
      what: "a frame of a play, at 1280 by 720",
      value: frame.median,
      unit: "ms",
      budget: FRAME,
      from: `${told(frame, "ms")} of work, ${tasks.length} frames in a minute, pixels filled elsewhere`,
    },
    {
      what: "the longest collection of garbage in a minute of play",
      value: garbage.most,
      unit: "ms",
      budget: GARBAGE,
      from: `of ${collections.length}, together ${collections.reduce((sum, ms) => sum + ms, 0).toFixed(1)} ms of work`,
    },
  ];
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
