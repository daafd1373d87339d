/** What a one-file game is started in: everything is inside the page, and nothing is asked of any network. */
import type { JSX } from "preact";
import type { PackageContents } from "#authoring/package/package-contents.ts";
import { PackageColophon } from "#ui/home/package-colophon.tsx";
import { partInside, soundInside } from "./inside-page.ts";
import { packagedContent } from "./packaged-content.ts";
import type { Surroundings } from "./surroundings.ts";

export function packagedSurroundings(contents: PackageContents): Surroundings {
  const { place, version, date } = contents;
  const colophon = { version, date, licences: () => partInside("licences") };
  return {
    content: packagedContent(contents),
    place,
    letters: async () => {
      const letters = document.createElement("style");
      letters.textContent = partInside("letters");
      document.head.append(letters);
      return Promise.resolve();
    },
    soundAddress(sprite, kind) {
      const address = soundInside(`${sprite}.${kind}`);
      if (address === null) throw new Error(`this file has no ${sprite}.${kind}`);
      return address;
    },
    // What checks them would be as large as the rest of the game.
    ownScripts: null,
    served: null,
    keepOffline: null,
    Colophon: (): JSX.Element => <PackageColophon {...colophon} />,
  };
}
