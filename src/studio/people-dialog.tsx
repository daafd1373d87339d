/** Everybody who can be cast, as a gallery: those that ship, and the pack's own, which are made by picking. */
import { UserPlus } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FIRST_LOOK, type PickedLook, withLook, withoutLook } from "#authoring/pack/cast-file.ts";
import { LOOKS_FILE, withFile } from "#authoring/pack/house-rules-file.ts";
import { Sign } from "#ui/signs.tsx";
import { type LookBegun, LookForm } from "./look-form.tsx";
import { PackDialog } from "./pack-dialog.tsx";
import "./people-dialog.css";
import { type PackPerson, peopleIn } from "./pack-people.ts";
import type { PackRoom } from "./pack-room.ts";
import { PersonShown } from "./person-shown.tsx";
import type { ScriptOnDesk } from "./in-this-script.tsx";
import type { Remembered } from "./remembered.ts";
import { begunLookIn } from "./begun-look.ts";

interface Props {
  readonly room: PackRoom;
  readonly open: boolean;
  readonly close: () => void;
  readonly script: ScriptOnDesk | null;
  readonly inFolder: boolean;
  /** What is begun and not kept yet. */
  readonly unfinished: Remembered;
}

type View =
  | { readonly kind: "gallery" }
  | { readonly kind: "person"; readonly id: string }
  | { readonly kind: "form"; readonly begun: LookBegun };

const GALLERY: View = { kind: "gallery" };
const NEW: LookBegun = { id: null, name: "", look: FIRST_LOOK };
const NOT_KEPT = "This browser couldn’t keep it: it lasts until the page is closed. Hand on a pack before that.";

export function PeopleDialog({ room, open, close, script, inFolder, unfinished }: Props): JSX.Element {
  const [view, setView] = useState<View>(GALLERY);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<PackPerson | null>(null);
  const people = open ? peopleIn(room) : [];
  const shown = view.kind === "person" ? people.find(({ id }) => id === view.id) : undefined;
  const begun = begunLookIn(unfinished.read());
  const look = (next: View): void => {
    setView(next);
    setSaid("");
  };
  const write = async (change: (text: string) => string, words: string): Promise<void> => {
    const isKept = await room.change((files) => withFile(files, LOOKS_FILE, change));
    setSaid(isKept ? words : NOT_KEPT);
  };
  const keep = async (id: string, name: string, picked: PickedLook): Promise<void> => {
    await write((text) => withLook(text, id, picked, name), `${name} can be cast from now on.`);
    unfinished.write(null);
    setView({ kind: "person", id });
  };
  const remove = async (person: PackPerson): Promise<void> => {
    await write((text) => withoutLook(text, person.id), "");
    setRemoved(person);
    setView(GALLERY);
  };
  const putBack = async ({ id, name, look: picked }: PackPerson): Promise<void> => {
    await write((text) => withLook(text, id, picked, name), `${name} is back.`);
    setRemoved(null);
  };
  const title =
    view.kind === "form"
      ? view.begun.id === null
        ? "A new look"
        : `Change ${view.begun.name}`
      : (shown?.name ?? "People");
  return (
    <PackDialog
      {...{ room, open, close, title, said, inFolder }}
      back={view.kind === "gallery" ? null : { words: "All people", go: () => look(GALLERY) }}
    >
      {view.kind === "form" ? (
        <LookForm
          room={room}
          begun={view.begun}
          picked={(now) => {
            unfinished.write({ look: now });
            // Closed and opened again, it goes on from here.
            setView({ kind: "form", begun: now });
          }}
          taken={people.map(({ id }) => id)}
          keep={(...kept) => void keep(...kept)}
          cancel={() => {
            unfinished.write(null);
            look(view.begun.id === null ? GALLERY : { kind: "person", id: view.begun.id });
          }}
        />
      ) : shown !== undefined ? (
        <PersonShown
          {...{ room, script }}
          person={shown}
          change={() => look({ kind: "form", begun: { id: shown.id, name: shown.name, look: shown.look } })}
          copy={() => look({ kind: "form", begun: { ...NEW, look: shown.look } })}
          remove={() => void remove(shown)}
        />
      ) : (
        <>
          <p>
            Everybody who can be in your scripts. A look of your own is made by picking, and goes along when you hand a
            script on.
          </p>
          <p class="studio-actions">
            <button type="button" class="button primary" onClick={() => look({ kind: "form", begun: NEW })}>
              <Sign of={UserPlus} /> A new look
            </button>
            {begun === null ? null : (
              <button type="button" class="button small" onClick={() => look({ kind: "form", begun })}>
                Go on with {begun.name === "" ? "the one you began" : begun.name}
              </button>
            )}
          </p>
          {removed === null ? null : (
            <p class="panel draft-removed" role="status">
              {removed.name} is deleted.{" "}
              <button type="button" class="button small" onClick={() => void putBack(removed)}>
                Put back
              </button>
            </p>
          )}
          <Gallery
            title="Yours"
            empty="None yet. Make one, or begin with a copy of one that ships."
            people={people.filter(({ isOwn }) => isOwn)}
            room={room}
            show={(id) => look({ kind: "person", id })}
          />
          <Gallery
            title="Those that ship with Composure"
            empty=""
            people={people.filter(({ isOwn }) => !isOwn)}
            room={room}
            show={(id) => look({ kind: "person", id })}
          />
        </>
      )}
    </PackDialog>
  );
}

interface GalleryProps {
  readonly title: string;
  readonly empty: string;
  readonly people: readonly PackPerson[];
  readonly room: PackRoom;
  readonly show: (id: string) => void;
}

function Gallery({ title, empty, people, room, show }: GalleryProps): JSX.Element {
  return (
    <section class="people-gallery" aria-label={title}>
      <h3>{title}</h3>
      {people.length === 0 ? <p class="aside">{empty}</p> : null}
      <ul>
        {people.map(({ id, name, look }) => (
          <li key={id}>
            <button type="button" class="person-card" onClick={() => show(id)}>
              <img src={room.face(look, "neutral")} alt="" width={120} height={120} loading="lazy" />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
