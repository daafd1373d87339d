/** A session's plan, block by block: on the screen with ways to make each longer or shorter, and as it is printed. */
import { Minus, Plus } from "lucide";
import type { JSX } from "preact";
import type { ScenarioCard } from "#scenario/scenario.ts";
import type { VotePoint } from "#scenario/sheets.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { PLAN_BOUNDS, type PlanWish, withBlock } from "./plan-wish.ts";
import { blockWords, inMinutes, timeAt } from "./plan-words.ts";
import { type PlanBlock, minutesIn, startsOf } from "./session-plan.ts";

interface Props {
  readonly wish: PlanWish;
  readonly blocks: readonly PlanBlock[];
  readonly cardOf: (id: string) => ScenarioCard | undefined;
  readonly pointsOf: (id: string) => readonly VotePoint[];
  readonly change: (wish: PlanWish) => void;
}

/** Rows from which on a plan is printed in small letters: one page, for up to five conversations. */
const MANY = 26;

export function PlanTable({ wish, blocks, cardOf, pointsOf, change }: Props): JSX.Element {
  const starts = startsOf(blocks);
  const rows = blocks.map((block, at) => ({
    block,
    start: starts[at] ?? 0,
    goesOn: blocks.findIndex(({ kind, scenario }) => kind === "play" && scenario === block.scenario) < at,
  }));
  return (
    <table class="plan-table" data-rows={blocks.length >= MANY ? "many" : "few"}>
      <thead>
        <tr>
          <th scope="col">{wish.start === "" ? "After" : "Time"}</th>
          <th scope="col">Minutes</th>
          <th scope="col">What</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ block, start, goesOn }) => (
          <Row
            key={block.key}
            {...{ block, wish, change, goesOn }}
            time={timeAt(wish.start, start)}
            card={block.scenario === null ? undefined : cardOf(block.scenario)}
            points={block.scenario === null ? [] : pointsOf(block.scenario)}
          />
        ))}
        <tr class="plan-end">
          <th scope="row">{timeAt(wish.start, minutesIn(blocks))}</th>
          <td colSpan={2}>
            <strong>End</strong>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<Props, "wish" | "change"> {
  readonly block: PlanBlock;
  readonly time: string;
  readonly card: ScenarioCard | undefined;
  readonly points: readonly VotePoint[];
  readonly goesOn: boolean;
}

function Row({ block, wish, change, time, card, points, goesOn }: RowProps): JSX.Element {
  const { key, kind, minutes } = block;
  const form = wish.scenarios.find(({ id }) => id === block.scenario)?.form ?? "vote";
  const { title, does, stop } = blockWords(block, { form, people: wish.people, points, goesOn });
  const named = card === undefined || kind !== "briefing" ? title : `${title}: ${card.title}`;
  const words = wordsIn(card?.language ?? "en");
  return (
    <tr data-kind={kind}>
      <th scope="row">{time}</th>
      <td class="plan-minutes">
        <button
          type="button"
          class="plan-change not-printed"
          aria-label={`A minute less: ${named}, ${time}`}
          aria-disabled={minutes <= PLAN_BOUNDS.block.least}
          onClick={() => change(withBlock(wish, key, minutes - 1))}
        >
          <Sign of={Minus} />
        </button>
        <span class="plan-length">
          {minutes}
          <span class="unseen"> {inMinutes(minutes).replace(/^\d+ /, "")}</span>
        </span>
        <button
          type="button"
          class="plan-change not-printed"
          aria-label={`A minute more: ${named}, ${time}`}
          aria-disabled={minutes >= PLAN_BOUNDS.block.most}
          onClick={() => change(withBlock(wish, key, minutes + 1))}
        >
          <Sign of={Plus} />
        </button>
      </td>
      <td class="plan-what">
        <strong>{title}</strong>
        {kind === "briefing" && card !== undefined ? (
          <>
            {": "}
            <strong {...words}>{card.title}</strong>
          </>
        ) : null}
        {does === "" ? null : <span class="plan-does"> {does}</span>}
        {stop === null ? null : (
          <span class="plan-stop">
            After “<span {...words}>{stop.line.text}</span>”{stop.question === "" ? "" : ": "}
            {stop.question === "" ? null : <em {...words}>{stop.question}</em>}
          </span>
        )}
      </td>
    </tr>
  );
}
