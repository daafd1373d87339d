/** Plays beats: the room, the people in it and their moods, the speaker, the light. Reads beats and nothing else. */
import type * as Phaser from "phaser";
import type { Beat, Presence } from "#encounter/turn.ts";
import { arrange, type Arrangement, inFront, type Role, type Size, speakerPlaces } from "#stage/drawing/arrangement.ts";
import type { StageClock } from "./clock.ts";
import { atmosphereIn } from "./atmosphere.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import { type StagePlace, type StageView, viewOf } from "#stage/drawing/layout.ts";
import { motionIn } from "./motion.ts";
import { type Person, personIn } from "./person.ts";
import { keysIn, picturesFor } from "./pictures.ts";
import { plainFigure } from "#stage/drawing/plain-figure.ts";
import { HEIGHT, WIDTH } from "#stage/drawing/rooms/room.ts";
import { setIn } from "./set.ts";
import { tableIn } from "./table.ts";
import { dress, prepareLook, type Worn } from "./wardrobe.ts";

/** How the line of a beat is delivered. */
export interface Delivery {
  /** How many milliseconds its line is spoken for; by default, as long as people take to say it. */
  readonly speakFor?: number;
}

export interface Performance {
  /** Sets the people to draw from now on. */
  cast(art: CastArt): void;
  /** Resolves when the beat's picture can be seen: with true, or with false if another beat has replaced it. */
  play(beat: Beat, delivery: Delivery): Promise<boolean>;
  /** Sets whether the customer waits for the trainee. */
  attend(on: boolean): void;
  fit(size: Size): void;
}

/** In milliseconds. */
const CURTAIN = 200;
const PAN = 320;
const LIGHT = 900;
const JOLT = 180;

export interface Reports {
  /** Where the speaker's mouth and everybody's faces are now. */
  speakerAt(place: Pick<Arrangement, "mouth" | "faces">): void;
  /** Called if somebody's art is missing or broken; they are shown as a plain figure. */
  plainFigure(): void;
}

/** A person on the stage, with their pictures ready. */
interface Dressed extends Role {
  readonly worn: Worn;
}

export function performanceIn(
  scene: Phaser.Scene,
  clock: StageClock,
  first: CastArt,
  reduced: boolean,
  report: Reports,
): Performance {
  const motion = motionIn(scene, clock, reduced);
  const pictures = picturesFor(scene.textures);
  const stageSet = setIn(scene, pictures, motion);
  const table = tableIn(scene, pictures, motion);
  const atmosphere = atmosphereIn(scene, motion);
  const people = scene.add.container(0, 0);
  const curtain = scene.add.image(0, 0, "__WHITE").setOrigin(0, 0).setDisplaySize(WIDTH, HEIGHT);
  // From the back to the front.
  const { back, front } = stageSet;
  for (const layer of [back, atmosphere.wash, people, front, table.root, atmosphere.edges, curtain]) {
    scene.children.bringToTop(layer);
  }
  const camera = scene.cameras.main.setOrigin(0, 0);

  let art = first;
  /** By speaker. */
  let persons = new Map<string, Person>();
  let size: Size = { width: WIDTH, height: HEIGHT, pixelRatio: 1 };
  /** The beat that is to be shown, and the speaker before it. */
  let seen: Beat | null = null;
  let heard: Beat["speaker"] = null;
  /** How that beat is arranged in the window. */
  let placed: Arrangement | null = null;
  let playing = 0;
  let attending = false;

  async function dressed(role: Role): Promise<Dressed> {
    if (role.plain) report.plainFigure();
    try {
      return { ...role, worn: await dress(pictures, role.figure, role.density) };
    } catch {
      report.plainFigure();
      const figure = plainFigure(role.presence.mood);
      return { ...role, figure, plain: true, worn: await dress(pictures, figure, role.density) };
    }
  }

  /** Creates the person if they weren't there; the customer is in front of everybody else. */
  function personOf({ speaker, part }: Presence, place: StagePlace, cut: boolean): Person {
    const known = persons.get(speaker);
    if (known !== undefined) {
      known.stand(place, cut);
      return known;
    }
    const person = personIn(scene, motion);
    persons.set(speaker, person);
    if (part === "customer") people.add(person.root);
    else people.addAt(person.root, 0);
    person.enter(place, cut ? "once" : wingOf(place));
    return person;
  }

  function look(view: StageView, ms: number): void {
    const zoom = view.scale * size.pixelRatio;
    atmosphere.fit(view);
    motion.to(camera, { zoom, scrollX: view.x, scrollY: view.y }, ms, "Sine.easeInOut");
  }

  function dismiss(staying: readonly Role[], cut: boolean): void {
    for (const [speaker, person] of persons) {
      if (staying.some(({ presence }) => presence.speaker === speaker)) continue;
      persons.delete(speaker);
      person.leave(cut ? "once" : wingOf(person.root));
    }
  }

  /** The actions of a beat, apart from its looks: gesture, speech, reactions. */
  function act(beat: Beat, role: Role, person: Person): void {
    const { speaker, mood, gesture } = role.presence;
    if (gesture !== null) person.act(gesture);
    else if (speaker !== beat.speaker && beat.speaker !== null) person.listen(mood);
    const before = seen?.people.find((one) => one.speaker === speaker)?.mood;
    if (mood === "relieved" && before !== undefined && before !== mood) person.relax();
    if (gesture === "slam" && !reduced) {
      camera.shake(JOLT, 0.006);
      motion.stir(JOLT);
    }
  }

  /** With reduced motion the customer waits as they stand. */
  function tellPlaces(): void {
    if (placed !== null) report.speakerAt(speakerPlaces(placed, attending && !reduced));
  }

  const waiterOf = (beat: Beat | null): Person | undefined => persons.get(inFront(beat?.people ?? [])?.speaker ?? "");
  const wait = (ms: number): Promise<void> => new Promise((done) => void motion.after(ms, done));

  return {
    cast(next) {
      playing += 1;
      for (const person of persons.values()) person.leave("once");
      persons = new Map();
      seen = null;
      placed = null;
      heard = null;
      art = next;
    },
    async play(beat, { speakFor = spokenFor(beat.text) }) {
      const turn = ++playing;
      const overtaken = (): boolean => turn !== playing;
      const before = seen;
      // If the same beat is drawn again, for example after a change of size, it isn't said again.
      const again = before === beat;
      const answered = again ? heard : (before?.speaker ?? null);
      const asked = size;
      const arrangement = arrange(beat, art, asked, answered);
      const { room, roles, speaking } = arrangement;
      const [scenery, things, ...cast] = await Promise.all([
        stageSet.prepare(room),
        table.prepare(arrangement.things, room.density),
        ...roles.map(dressed),
      ]);
      if (overtaken()) return false;
      const cut = before?.scene !== beat.scene;
      if (before !== null && cut) {
        motion.to(curtain, { alpha: 1 }, CURTAIN);
        if (!reduced) await wait(CURTAIN);
        if (overtaken()) return false;
      }
      // Meanwhile the window may have changed its size.
      const now = size === asked ? arrangement : arrange(beat, art, size, answered);
      const { view, roles: standing } = now;
      dismiss(roles, cut);
      for (const [at, role] of cast.entries()) {
        const person = personOf(role.presence, standing[at]?.place ?? role.place, cut);
        person.show(role.worn, role.bearing);
        if (again) continue;
        person.stop();
        act(beat, role, person);
      }
      stageSet.place(scenery);
      table.place(things, cut);
      look(view, cut ? 0 : PAN);
      atmosphere.follow(beat.meters, cut ? 0 : LIGHT);
      motion.to(curtain, { alpha: 0 }, before === null ? 0 : CURTAIN);
      seen = beat;
      heard = answered;
      if (!again) pictures.age(new Set(scene.children.list.flatMap(keysIn)));

      placed = now;
      tellPlaces();
      for (const { presence, figure, density, worn } of cast) {
        const person = persons.get(presence.speaker);
        prepareLook(pictures, figure, density).then(
          (lively) => {
            person?.enliven(worn, lively);
            if (presence === speaking?.presence && !again && !overtaken() && !attending) person?.speak(speakFor);
          },
          // They are on the stage all the same, but their face doesn't move.
          () => report.plainFigure(),
        );
      }
      if (attending) waiterOf(beat)?.attend(true);
      return true;
    },
    attend(on) {
      if (on === attending) return;
      attending = on;
      waiterOf(seen)?.attend(on);
      tellPlaces();
    },
    fit(next) {
      size = next;
      if (seen === null) return look(viewOf(size.width, size.height), 0);
      const now = arrange(seen, art, size, heard);
      const { view, roles } = now;
      look(view, 0);
      for (const { presence, place } of roles) persons.get(presence.speaker)?.stand(place, true);
      placed = now;
      tellPlaces();
    },
  };
}

/** The side from which a person enters and to which they leave: the nearer one. */
function wingOf({ x }: { readonly x: number }): "left" | "right" {
  return x > WIDTH / 2 ? "right" : "left";
}

/** How long people take to say a line, in milliseconds: about 16 letters a second. */
function spokenFor(text: string): number {
  return Math.max(500, Math.min(4500, text.length * 62));
}
