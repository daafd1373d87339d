/** Hands in a group's play, so that several groups can be compared: as a link, or as a small file with its votes. */
import { Download, GitFork, Send } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { copied } from "#ui/copied.ts";
import { addressOf } from "#ui/route.ts";
import { saveFile } from "#ui/save-file.ts";
import { Sign } from "#ui/signs.tsx";
import type { GroupPlay } from "./group-play.ts";
import { handInFile, handInLink, handInName } from "./handed-in.ts";

export function HandIn({ scenario, play }: { scenario: string; play: GroupPlay }): JSX.Element {
  const [status, setStatus] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const link = handInLink(scenario, play);
    const address = new URL(addressOf({ kind: "replay", link }), location.href).href;
    const done = await copied(address);
    setByHand(done ? null : address);
    setStatus(done ? "Link copied." : "This browser won’t let us copy for you. Copy it from here:");
  };
  const save = (): void => {
    const file = handInName(scenario, play.ended ?? 0);
    saveFile(file, "application/json", handInFile(scenario, play));
    setByHand(null);
    setStatus(`${file} is in your downloads.`);
  };
  return (
    <>
      <p>
        Several groups can be compared: where they parted, and how it went on. Give the trainer a link or a file of your
        play. The file has your votes in it, too.
      </p>
      <p class="keeping-row">
        <button type="button" class="button" onClick={() => void copy()}>
          <Sign of={Send} /> Copy a link
        </button>
        <button type="button" class="button" onClick={save}>
          <Sign of={Download} /> Save a file
        </button>
        <a class="button" href={addressOf({ kind: "class", scenario: `${scenario}/groups` })}>
          <Sign of={GitFork} /> Compare groups
        </a>
      </p>
      <div role="status">
        <p>{status}</p>
        {byHand === null ? null : (
          <textarea
            class="by-hand"
            rows={3}
            readOnly
            aria-label="Copy this by hand"
            value={byHand}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        )}
      </div>
    </>
  );
}
