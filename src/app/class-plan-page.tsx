/** Puts the plan of a session together: keeps it on the device, and has the sheets of its scenarios made, one after another. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { PlanScreen, type SheetsOfPlan } from "#class/plan-screen.tsx";
import { FIRST_WISH, type PlanWish, readPlanWish } from "#class/plan-wish.ts";
import "#class/plan.css";
import type { Store } from "#records/store.ts";
import type { Page } from "#ui/app.tsx";
import { type SheetsContent, makeSheetsOnPage, sheetsAsked } from "./sheets-making.ts";

interface Means {
  readonly content: SheetsContent;
  readonly store: Pick<Store, "read" | "write">;
}

const KEPT = "class-plan";
/** So many changes can be undone. */
const MOST_UNDONE = 60;

export async function openPlanPage({ content, store }: Means): Promise<Page> {
  const cards = (await content.list()).map(({ card }) => card);
  const kept = readPlanWish(store.read(KEPT)) ?? FIRST_WISH;
  const here = kept.scenarios.filter(({ id }) => cards.some((card) => card.id === id));
  const wish = signal<PlanWish>({ ...kept, scenarios: here });
  const before = signal<readonly PlanWish[]>([]);
  const made = openMaking(content);
  const to = (next: PlanWish): void => {
    wish.value = next;
    store.write(KEPT, next);
    made.want(next.scenarios.map(({ id }) => id));
  };
  const change = (next: PlanWish): void => {
    if (JSON.stringify(next) === JSON.stringify(wish.peek())) return;
    before.value = [...before.peek(), wish.peek()].slice(-MOST_UNDONE);
    to(next);
  };
  const undo = (): void => {
    const last = before.peek().at(-1);
    before.value = before.peek().slice(0, -1);
    if (last !== undefined) to(last);
  };
  const gone = kept.scenarios.length - here.length;
  function PlanPage(): JSX.Element {
    useEffect(() => {
      made.want(wish.peek().scenarios.map(({ id }) => id));
      return made.stop;
    }, []);
    return (
      <PlanScreen
        {...{ cards, gone, change }}
        wish={wish.value}
        sheetsOf={made.of}
        again={made.again}
        undo={before.value.length === 0 ? null : undo}
      />
    );
  }
  return { kind: "debrief", title: "A session plan", Screen: PlanPage };
}

const NOT_YET: SheetsOfPlan = { kind: "walked", part: 0 };

/** Makes the sheets of what is wanted, one scenario at a time: each takes the whole of a processor. */
function openMaking(content: SheetsContent) {
  const known = signal<Readonly<Record<string, SheetsOfPlan>>>({});
  let wanted: readonly string[] = [];
  let now: { readonly id: string; readonly end: () => void } | null = null;

  const heard = (id: string, making: SheetsOfPlan): void => {
    known.value = { ...known.peek(), [id]: making };
    if (making.kind === "walked") return;
    if (now?.id === id) now = null;
    next();
  };
  const next = (): void => {
    if (now !== null && !wanted.includes(now.id)) {
      now.end();
      now = null;
    }
    const id = wanted.find((one) => known.peek()[one] === undefined || known.peek()[one]?.kind === "walked");
    if (now !== null || id === undefined) return;
    let isEnded = false;
    let end = (): void => undefined;
    now = {
      id,
      end: () => {
        isEnded = true;
        end();
      },
    };
    const listen = (making: SheetsOfPlan): void => {
      if (!isEnded) heard(id, making);
    };
    sheetsAsked(content, id).then(
      (asked) => {
        if (isEnded) return;
        if (asked === null) listen({ kind: "failed" });
        else end = makeSheetsOnPage(asked, listen);
      },
      () => listen({ kind: "failed" }),
    );
  };
  return {
    of: (id: string): SheetsOfPlan => known.value[id] ?? NOT_YET,
    want(ids: readonly string[]) {
      wanted = ids;
      next();
    },
    again() {
      known.value = Object.fromEntries(Object.entries(known.peek()).filter(([, { kind }]) => kind !== "failed"));
      next();
    },
    stop() {
      wanted = [];
      next();
    },
  };
}
