/** Puts together what a phone shows in class. Loaded when somebody opens `#/join`, and by nobody else. */
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { connectToRooms } from "#class/connection.ts";
import { JoinScreen } from "#class/join-screen.tsx";
import { type Phone, openPhone } from "#class/phone.ts";
import type { PhoneRecord } from "#class/own-votes.ts";
import "#class/join.css";
import { pageFolder } from "#records/page-storage.ts";
import type { Store } from "#records/store.ts";
import type { Page } from "#ui/app.tsx";
import { go } from "#ui/route.ts";
import { laterBy, secret } from "./chance-and-time.ts";

/** The code in the address. The page stays the same under another one: its phone stays connected. */
const code = signal<string | undefined>(undefined);

let Screen: (() => JSX.Element) | null = null;

export function openJoin(asked: string | undefined, store: Store): Page {
  code.value = asked;
  Screen ??= pageOf(store);
  return { kind: "debrief", title: "Join", Screen };
}

function pageOf(store: Store) {
  return function JoinPage(): JSX.Element {
    const [phone] = useState(() => phoneWith(store));
    const asked = code.value;
    useEffect(() => {
      if (asked === undefined) phone.leave();
      else phone.join(asked);
    }, [phone, asked]);
    useEffect(() => followPhone(phone), [phone]);
    return (
      <JoinScreen
        phone={phone}
        join={(typed) => {
          // What is in the address already is asked for once more; what is no code stays out of it.
          if (typed === code.peek() || !/^[\s.\d-]+$/.test(typed)) phone.join(typed);
          else go({ kind: "join", code: typed.replaceAll(/\D/g, "") });
        }}
      />
    );
  };
}

/** Has a phone wake with its page, and go with it. */
function followPhone(phone: Phone): () => void {
  const wake = (): void => {
    if (document.visibilityState === "visible") phone.wake();
  };
  document.addEventListener("visibilitychange", wake);
  addEventListener("online", wake);
  addEventListener("pageshow", wake);
  return () => {
    document.removeEventListener("visibilitychange", wake);
    removeEventListener("online", wake);
    removeEventListener("pageshow", wake);
    phone.close();
  };
}

/** What a phone keeps of its room. */
const KEPT = "class-phone";

const phoneWith = (store: Store): Phone =>
  openPhone({ connection: connectToRooms(pageFolder()), kept: keptIn(store), later: laterBy, newToken: secret });

/** Where the browser keeps nothing, the page's own entry in its history outlasts a reload: so nobody votes twice by one. */
function keptIn(store: Store) {
  return {
    read: (): unknown => store.read(KEPT) ?? fromHistory(),
    write(record: PhoneRecord) {
      if (!store.write(KEPT, record)) history.replaceState({ [KEPT]: record }, "");
    },
  };
}

function fromHistory(): unknown {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && KEPT in state ? state[KEPT] : undefined;
}
