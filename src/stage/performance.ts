/** Plays beats: which room, who stands in it, in what mood, who speaks, in what light. Reads beats and nothing else. */
import type * as Phaser from "phaser";
import type { Beat, Presence } from "#encounter/turn.ts";
import { arrange, type Size } from "./arrangement.ts";
import type { Clock } from "./clock.ts";
import { atmosphereIn } from "./atmosphere.ts";
import type { Company } from "./art.ts";
import { type View, viewOf } from "./layout.ts";
import { motionIn } from "./motion.ts";
import { dress, type Person, personIn, rehearse } from "./person.ts";
import { picturesFor } from "./pictures.ts";
import { HEIGHT, WIDTH } from "./rooms/room.ts";
import { setIn } from "./set.ts";

/** How a beat is told. */
export interface Telling {
  /** For how many milliseconds its line is spoken; left out, as long as people take to say it. */
  readonly speakFor?: number;
}

export interface Performance {
  /** Whom it draws from now on. */
  cast(company: Company): void;
  /** Resolves when the beat's picture can be seen: with true, or with false if another beat has taken its turn. */
  play(beat: Beat, telling: Telling): Promise<boolean>;
  /** Whether the customer waits for the trainee. */
  attend(on: boolean): void;
  fit(size: Size): void;
}

/** In milliseconds. */
const CURTAIN = 200;
const PAN = 320;
const LIGHT = 900;
const JOLT = 180;

export function performanceIn(
  scene: Phaser.Scene,
  clock: Clock,
  first: Company,
  reduced: boolean,
  mouthAt: (x: number, y: number) => void,
): Performance {
  const motion = motionIn(scene, clock, reduced);
  const pictures = picturesFor(scene.textures);
  const stageSet = setIn(scene, pictures, motion);
  const atmosphere = atmosphereIn(scene, motion);
  const people = scene.add.container(0, 0);
  const curtain = scene.add.image(0, 0, "__WHITE").setOrigin(0, 0).setDisplaySize(WIDTH, HEIGHT);
  // From the back to the front.
  for (const layer of [stageSet.back, atmosphere.wash, people, stageSet.front, atmosphere.edges, curtain]) {
    scene.children.bringToTop(layer);
  }
  const camera = scene.cameras.main.setOrigin(0, 0);

  let company = first;
  /** By speaker. */
  let persons = new Map<string, Person>();
  let size: Size = { width: WIDTH, height: HEIGHT, pixelRatio: 1 };
  let setting: Beat["scene"] | null = null;
  let playing = 0;
  let customer: Person | null = null;
  let attending = false;

  function personOf({ speaker, part }: Presence): Person {
    const known = persons.get(speaker);
    if (known !== undefined) return known;
    const person = personIn(scene, motion);
    persons.set(speaker, person);
    // The customer stands before everybody else.
    if (part === "customer") {
      people.add(person.root);
      customer = person;
    } else people.addAt(person.root, 0);
    return person;
  }

  function look(view: View, ms: number): void {
    const zoom = view.scale * size.pixelRatio;
    atmosphere.fit(view);
    motion.to(camera, { zoom, scrollX: view.x, scrollY: view.y }, ms, "Sine.easeInOut");
  }

  const wait = (ms: number): Promise<void> => new Promise((done) => void motion.after(ms, done));

  return {
    cast(next) {
      playing += 1;
      for (const { root } of persons.values()) root.destroy();
      persons = new Map();
      customer = null;
      company = next;
    },
    async play(beat, { speakFor = spokenFor(beat.text) }) {
      const turn = ++playing;
      const overtaken = (): boolean => turn !== playing;
      const { view, room, roles, speaking, mouth } = arrange(beat, company, size);
      const [scenery, ...dressed] = await Promise.all([
        stageSet.prepare(room),
        ...roles.map(async (role) => ({ ...role, worn: await dress(pictures, role.figure, role.density) })),
      ]);
      if (overtaken()) return false;
      if (setting !== null && setting !== beat.scene) {
        motion.to(curtain, { alpha: 1 }, CURTAIN);
        if (!reduced) await wait(CURTAIN);
        if (overtaken()) return false;
      }
      for (const { presence, place, worn } of dressed) {
        const person = personOf(presence);
        person.stand(place);
        person.show(worn);
        person.move(presence.gesture);
      }
      for (const [speaker, person] of persons) {
        if (!roles.some(({ presence }) => presence.speaker === speaker)) person.leave();
      }
      stageSet.place(scenery);
      const same = setting === beat.scene;
      look(view, same ? PAN : 0);
      atmosphere.follow(beat.meters, same ? LIGHT : 0);
      motion.to(curtain, { alpha: 0 }, setting === null ? 0 : CURTAIN);
      setting = beat.scene;

      if (mouth !== null) mouthAt(mouth.x, mouth.y);
      if (beat.tags.gesture === "slam" && !reduced) {
        camera.shake(JOLT, 0.006);
        motion.stir(JOLT);
      }
      for (const { presence, figure, density, worn } of dressed) {
        const person = personOf(presence);
        void rehearse(pictures, figure, density).then((lively) => {
          person.enliven(worn, lively);
          if (presence === speaking?.presence && !overtaken() && !attending) person.speak(speakFor);
        });
      }
      if (attending) customer?.attend(true);
      return true;
    },
    attend(on) {
      if (on === attending) return;
      attending = on;
      customer?.attend(on);
    },
    fit(next) {
      size = next;
      look(viewOf(size.width, size.height, persons.size > 1), 0);
    },
  };
}

/** How long a line takes to say, in milliseconds: about 16 letters a second, as people talk. */
function spokenFor(text: string): number {
  return Math.max(500, Math.min(4500, text.length * 62));
}
