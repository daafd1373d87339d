/** Puts together the page on which several groups of a class are compared. Loaded when a trainer opens it. */
import { effect, signal, untracked } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { GroupsScreen } from "#class/groups-screen.tsx";
import "#class/groups.css";
import type { Encounter } from "#encounter/encounter.ts";
import type { Player } from "#encounter/player.ts";
import type { Roads } from "#debrief/roads.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Page } from "#ui/app.tsx";
import type { Walking } from "#ui/debrief/walking.tsx";
import { openComparedGroups } from "./class-groups.ts";
import type { ClassMeans } from "./class-page.tsx";

/** Milliseconds after which a search counts as slow, and its progress is shown. */
const SLOW = 500;

export async function openGroupsPage(
  scenario: Scenario,
  player: Player,
  { content, store, debriefs }: Pick<ClassMeans, "content" | "store" | "debriefs">,
): Promise<Page> {
  const titleOf = async (id: string): Promise<string | null> => (await content.scenario(id))?.title ?? null;
  const groups = openComparedGroups({ scenario, player, store, titleOf });
  const { search } = await debriefs();
  const roads = signal<readonly (Roads | null)[]>([]);
  const walking = signal<Walking>({ kind: "done" });
  /** What is known already isn't looked for again when a group comes or goes. */
  const known = new WeakMap<Encounter, Roads>();
  let stop = (): void => undefined;

  /** Looks for the chances of those that count, as soon as they are others. */
  const look = (): void => {
    const counting = groups.shown.value.flatMap(({ encounter, counts }) => (counts ? (encounter ?? []) : []));
    untracked(() => {
      stop();
      const fresh = counting.filter((one) => !known.has(one));
      const show = (): void => void (roads.value = counting.map((one) => known.get(one) ?? null));
      show();
      const [first, ...others] = fresh;
      if (first === undefined) return void (walking.value = { kind: "done" });
      const update = (change: { part: number } | { slow: true }): void => {
        if (walking.value.kind === "under way") walking.value = { ...walking.value, ...change };
      };
      walking.value = { kind: "under way", part: 0, slow: false };
      const slow = setTimeout(() => update({ slow: true }), SLOW);
      const end = search([first, ...others], (said) => {
        if (said.kind === "walked") return update({ part: said.part });
        clearTimeout(slow);
        if (said.kind === "failed") return void (walking.value = said);
        for (const [at, one] of fresh.entries()) {
          const found = said.roads[at];
          if (found !== undefined) known.set(one, found);
        }
        show();
        walking.value = { kind: "done" };
      });
      stop = () => {
        clearTimeout(slow);
        end();
      };
    });
  };
  return {
    kind: "debrief",
    title: `Several groups: ${scenario.title}`,
    Screen: function SeveralGroups() {
      useEffect(() => {
        const end = effect(look);
        return () => {
          end();
          stop();
        };
      }, []);
      const { shown, ...does } = groups;
      return <GroupsScreen {...{ scenario, roads, walking }} groups={shown} {...does} lasting={store.lasting} />;
    },
  };
}
