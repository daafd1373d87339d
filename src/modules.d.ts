/** What the build makes of the files that trainers own: see cli/build/stories-plugin.ts. */

declare module "virtual:stories" {
  /** All that is fetched of each scenario when it is wanted, by the scenario's id. */
  export const stories: ReadonlyMap<
    string,
    {
      readonly scenario: () => Promise<import("#scenario/scenario.ts").Scenario>;
      /** Null when how it begins can't be known before it is played. */
      readonly prelude: () => Promise<import("#encounter/prelude.ts").Prelude | null>;
      readonly company: () => Promise<import("#stage/drawing/art.ts").CastArt>;
    }
  >;
}

declare module "virtual:shelf" {
  /** By title. A portrait is the address of a picture; `trains` are the practices and pitfalls that its replies have, `skills` those of its objectives. */
  export const shelf: readonly {
    readonly card: import("#scenario/scenario.ts").ScenarioCard;
    readonly portrait: string;
    readonly trains: readonly string[];
    readonly skills: readonly { readonly skill: import("#guidance/words.ts").Skill; readonly title: string }[];
  }[];
}

declare module "virtual:halves" {
  /** By scenario; those without plans have none. */
  const halves: Readonly<Record<string, import("#encounter/first-halves.ts").FirstHalves>>;
  export default halves;
}

declare module "virtual:rulebook" {
  const rulebook: import("#guidance/catalogue.ts").Rulebook;
  export default rulebook;
}

declare module "virtual:handbook" {
  const handbook: import("#guidance/catalogue.ts").Handbook;
  export default handbook;
}

declare module "virtual:guidance" {
  /** The texts of the guidance files: the catalogue, then its house rules. */
  const guidance: readonly { readonly name: string; readonly text: string }[];
  export default guidance;
}

declare module "virtual:scripts" {
  /** The text of each script that ships, with the parts that it includes, by its scenario's id. */
  export const scripts: ReadonlyMap<string, () => Promise<string>>;
}

declare module "virtual:everybody" {
  /** Everybody who can be cast, by look, and the whole art library. */
  const everybody: {
    readonly looks: Readonly<
      Record<string, import("#stage/drawing/art.ts").Look & { readonly voice: import("#scenario/words.ts").Voice }>
    >;
    readonly library: import("#stage/drawing/art.ts").ArtParts;
  };
  export default everybody;
}

declare module "virtual:one-file-template" {
  /** The address of the template of the one-file games: see cli/build/template-plugin.ts. Empty while developing. */
  const address: string;
  export default address;
}

/** What a service worker hears, beside what every page and thread does: the types of the page know nothing of it. */
interface LifeEvent extends Event {
  /** The worker isn't stopped, and its next stage doesn't begin, before this is settled. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface WindowEventMap {
  install: LifeEvent;
  activate: LifeEvent;
  fetch: RequestEvent;
}
