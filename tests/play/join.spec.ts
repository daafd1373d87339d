/** Phones in class: pages of their own against the server that `npm start -- --class` is. */
import { type Page, expect, test } from "@playwright/test";
import { type ServerOfClass, codeOn, newPhone, openScreen, startClass } from "./class-parts.ts";
import { violations, watch } from "./playing.ts";
import { screenReaderOf } from "./screen-reader.ts";

// One server for all of them: each test has a room of its own.
test.describe.configure({ mode: "serial" });

let server: ServerOfClass;
test.beforeAll(async () => {
  server = await startClass();
});
test.afterAll(() => server.stop());

const SORRY = /I’m sorry that you stood here/;
const LET_ME_SEE = /Let me see what happened/;
const CALM_DOWN = /Please calm down/;

const reply = (phone: Page, words: RegExp) =>
  phone.getByRole("group", { name: "Your vote" }).getByRole("button", { name: words });
const press = (screen: Page, name: string) => screen.getByRole("button", { name, exact: true }).click();
const here = (screen: Page) => screen.locator(".phones-here");

async function join(phone: Page, code: string): Promise<void> {
  await phone.goto(`${server.forPhones}#/join/${code}`);
  await expect(phone.getByRole("heading", { name: "You’re in" })).toBeVisible();
}

async function vote(phone: Page, words: RegExp): Promise<void> {
  await reply(phone, words).click();
  await expect(phone.getByText("Your vote counts.")).toBeVisible();
}

test("a class votes, changes its mind, and reads its own votes beside the room’s; nothing on the way breaks the page’s policy", async ({
  page: screen,
  browser,
}) => {
  const trouble = await watch(screen);
  await openScreen(screen, server);
  const code = await codeOn(screen);
  expect(server.said()).toContain("#/join");
  expect(server.said()).toContain("Votes have no names");
  await expect(screen.getByRole("img", { name: `QR code for ${server.forPhones}#/join/${code}` })).toBeVisible();

  const [anna, ben, cleo] = [await newPhone(browser), await newPhone(browser), await newPhone(browser)];
  const troubles = [await watch(anna), await watch(ben)];
  const sockets: string[] = [];
  anna.on("websocket", (socket) => sockets.push(socket.url()));
  // Cleo's network lets no WebSocket through.
  await cleo.addInitScript(() => {
    class NoWebSocket extends EventTarget {
      binaryType = "";
      constructor() {
        super();
        setTimeout(() => (this as unknown as { onerror?: (event: Event) => void }).onerror?.(new Event("error")));
      }
      send(): void {}
      close(): void {}
    }
    Object.assign(window, { WebSocket: NoWebSocket });
  });
  for (const phone of [anna, ben, cleo]) await join(phone, code);
  await expect(here(screen)).toContainText("3 phones are here");
  await press(screen, "Vote");

  await vote(anna, SORRY);
  await vote(ben, CALM_DOWN);
  await vote(cleo, SORRY);
  await expect(here(screen)).toContainText("3 have voted");
  await vote(ben, LET_ME_SEE);
  await expect(reply(ben, LET_ME_SEE)).toHaveAttribute("aria-pressed", "true");
  await expect(reply(ben, CALM_DOWN)).toHaveAttribute("aria-pressed", "false");
  // Nobody knows how it stands before it is closed.
  await expect(anna.locator(".rooms-votes")).toHaveCount(0);
  expect(await screen.locator("output").textContent()).toBe("");

  const late = await newPhone(browser);
  await late.goto(`${server.forPhones}#/join/${code}`);
  await vote(late, LET_ME_SEE);
  // A reload is the same phone.
  await ben.reload();
  await expect(ben.getByText("Your vote counts.")).toBeVisible();
  await expect(reply(ben, LET_ME_SEE)).toHaveAttribute("aria-pressed", "true");
  await expect(here(screen)).toContainText("4 have voted");

  await press(screen, "Reveal");
  await expect(screen.locator("output")).toHaveText('{"0":2,"2":2,"3":0,"5":0}');
  await expect(anna.getByRole("heading", { name: "How the phones voted" })).toBeVisible();
  await expect(anna.locator(".rooms-votes .own")).toContainText("2 of 4 · Your vote");
  await expect(ben.locator(".rooms-votes .own")).toContainText("Let me see");

  await press(screen, "Vote again");
  await vote(ben, SORRY);
  await press(screen, "Reveal");
  await expect(screen.locator("output")).toHaveText('{"0":1,"2":0,"3":0,"5":0}');
  await expect(cleo.getByText("You didn’t vote on this one.")).toBeVisible();

  await press(screen, "Close the room");
  await press(screen, "Close it for all phones");
  await expect(ben.getByRole("heading", { name: "This class is over" })).toBeVisible();
  await expect(ben.getByRole("heading", { name: "Vote 1" })).toBeVisible();
  await expect(ben.getByRole("heading", { name: "Vote 2, after the talk" })).toBeVisible();
  // They are on the phone, and nowhere else.
  await ben.reload();
  await expect(ben.getByRole("heading", { name: "Vote 2, after the talk" })).toBeVisible();
  // In another room it is another phone, with nothing of the room before.
  await screen.reload();
  const next = await codeOn(screen);
  expect(next).not.toBe(code);
  await ben.getByRole("button", { name: "Join another room" }).click();
  await ben.getByRole("textbox").fill(next);
  await ben.getByRole("button", { name: "Join", exact: true }).click();
  await expect(ben.getByRole("heading", { name: "You’re in" })).toBeVisible();
  await expect(here(screen)).toContainText("1 phone is here");
  await expect(ben.getByText("Your votes so far")).toBeHidden();
  expect(sockets.some((url) => url.startsWith(server.forPhones.replace("http", "ws")))).toBe(true);
  // The page of the room's screen is a test's own, and not from this network: its WebSocket is refused, and it polls.
  // A reload gives up what was still being fetched.
  const known = /ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS|net::ERR_ABORTED/;
  expect([trouble, ...troubles].flatMap(({ errors }) => errors).filter((one) => !known.test(one))).toEqual([]);
  for (const phone of [anna, ben, cleo, late]) await phone.context().close();
});

test("a code is typed by keyboard; a wrong one says what is wrong with it, and loses nothing", async ({
  page: screen,
  browser,
}) => {
  await openScreen(screen, server);
  const code = await codeOn(screen);
  const phone = await newPhone(browser);
  await phone.goto(`${server.forPhones}#/join`);
  const field = phone.getByRole("textbox", { name: "The code on the big screen" });
  await field.press("Enter");
  await expect(phone.getByRole("alert")).toHaveText("Type the code first. It has five digits.");
  await field.fill("kettle");
  await field.press("Enter");
  await expect(phone.getByRole("alert")).toHaveText("“kettle” can’t be a code: a code has five digits.");
  const wrong = code === "11111" ? "22222" : "11111";
  await field.fill(wrong);
  await field.press("Enter");
  await expect(phone.getByRole("alert")).toContainText(`There’s no room ${wrong} right now.`);
  await expect(field).toHaveValue(wrong);
  await expect(field).toBeFocused();
  // As people write numbers down.
  await field.fill(`${code.slice(0, 2)} ${code.slice(2)}`);
  await field.press("Enter");
  await expect(phone.getByRole("heading", { name: "You’re in" })).toBeFocused();
  await press(screen, "Vote");
  await expect(phone.getByRole("heading", { name: "What would you say?" })).toBeFocused();
  await phone.keyboard.press("Tab");
  await phone.keyboard.press("Tab");
  await phone.keyboard.press("Enter");
  await expect(phone.getByText("Your vote counts.")).toBeVisible();
  await expect(reply(phone, LET_ME_SEE)).toHaveAttribute("aria-pressed", "true");
  await press(screen, "Take back");
  await expect(phone.getByRole("heading", { name: "You’re in" })).toBeVisible();
  await phone.context().close();
});

test("a screen reader hears the question, the replies, that the vote counts, and how the room voted", async ({
  page: screen,
  browser,
}) => {
  await openScreen(screen, server);
  const code = await codeOn(screen);
  const phone = await newPhone(browser);
  await join(phone, code);
  await press(screen, "Vote");
  await expect(phone.getByRole("heading", { name: "What would you say?" })).toBeFocused();
  const reader = await screenReaderOf(phone);
  const buttons = (await reader.readAll()).filter(({ role }) => role === "button");
  expect(buttons).toHaveLength(4);
  expect(buttons[0]?.name).toMatch(/^I’m sorry/);
  await reader.press("button", "Let me see");
  await expect(phone.getByRole("status").filter({ hasText: "Your vote counts." })).toBeVisible();
  await press(screen, "Reveal");
  await expect(phone.getByRole("heading", { name: "How the phones voted" })).toBeFocused();
  const read = (await reader.readAll()).map(({ name }) => name).join("\n");
  expect(read).toMatch(/Let me see what happened to your cheque\.\s+1 of 1 · Your vote/);
  await phone.context().close();
});

test("every state of a phone, and the room’s panel, is accessible upright and held sideways", async ({
  page: screen,
  browser,
}) => {
  const isAccessible = async (page: Page, what: string): Promise<void> => {
    for (const size of [
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      expect(await violations(page), `${what}, ${size.width} wide`).toEqual([]);
    }
  };
  await openScreen(screen, server);
  const code = await codeOn(screen);
  const phone = await newPhone(browser);
  await phone.goto(`${server.forPhones}#/join/11`);
  await expect(phone.getByRole("alert")).not.toBeEmpty();
  await isAccessible(phone, "a wrong code");
  await join(phone, code);
  await isAccessible(phone, "waiting");
  await press(screen, "Vote");
  await vote(phone, SORRY);
  await isAccessible(phone, "voting");
  await press(screen, "Reveal");
  await expect(phone.locator(".rooms-votes")).toBeVisible();
  await isAccessible(phone, "closed");
  expect(await violations(screen), "the room’s panel").toEqual([]);
  await press(screen, "Close the room");
  await press(screen, "Close it for all phones");
  await expect(phone.getByRole("heading", { name: "This class is over" })).toBeVisible();
  await isAccessible(phone, "over");
  await phone.context().close();
});

test("where no phone comes, the screen says after ten seconds why that may be, and offers the show of hands", async ({
  page: screen,
}) => {
  await screen.clock.install();
  await openScreen(screen, server);
  await codeOn(screen);
  await screen.clock.runFor(9000);
  await expect(screen.getByText("Guest networks often keep devices apart")).toBeHidden();
  await screen.clock.runFor(2000);
  await expect(screen.getByText("Guest networks often keep devices apart")).toBeVisible();
  await press(screen, "Show of hands");
  await expect(screen.locator("output")).toHaveText("show of hands");
});

test("the server is started anew in the middle: phones say so, keep what is tapped, and everything counts once", async ({
  page: screen,
  browser,
}) => {
  await openScreen(screen, server);
  const code = await codeOn(screen);
  const [anna, ben] = [await newPhone(browser), await newPhone(browser)];
  for (const phone of [anna, ben]) await join(phone, code);
  await press(screen, "Vote");
  await vote(anna, SORRY);
  const { port } = server;
  await server.stop();
  for (const phone of [anna, ben]) await expect(phone.getByText("No connection.")).toBeVisible();
  await expect(here(screen)).toContainText("The connection is lost.");
  await reply(ben, LET_ME_SEE).click();
  await expect(ben.getByText("Kept here until you’re back.")).toBeVisible();
  expect(await violations(ben)).toEqual([]);

  server = await startClass(port);
  for (const phone of [anna, ben]) {
    await expect(phone.getByText("Your vote counts.")).toBeVisible();
    await expect(phone.getByText("No connection.")).toBeHidden();
  }
  await expect(here(screen)).toContainText("2 phones are here, 2 have voted");
  expect(await codeOn(screen)).toBe(code);
  // The laptop's page is loaded anew, too.
  await screen.reload();
  await expect(here(screen)).toContainText("2 phones are here, 2 have voted");
  expect(await codeOn(screen)).toBe(code);
  await press(screen, "Reveal");
  await expect(screen.locator("output")).toHaveText('{"0":1,"2":1,"3":0,"5":0}');
  for (const phone of [anna, ben]) await phone.context().close();
});

test("the laptop sleeps, and a phone has the room open twice: both are back by themselves, and it is one vote", async ({
  page: screen,
  browser,
}) => {
  await openScreen(screen, server);
  const code = await codeOn(screen);
  const anna = await newPhone(browser);
  await join(anna, code);
  const again = await anna.context().newPage();
  await join(again, code);
  await expect(here(screen)).toContainText("1 phone is here");
  await press(screen, "Vote");
  await vote(anna, SORRY);
  await vote(again, CALM_DOWN);
  await vote(anna, LET_ME_SEE);
  await expect(here(screen)).toContainText("1 has voted");

  server.sleep();
  try {
    await expect(anna.getByText("No connection.")).toBeVisible({ timeout: 40_000 });
    await reply(anna, SORRY).click();
  } finally {
    server.wake();
  }
  await expect(anna.getByText("No connection.")).toBeHidden({ timeout: 40_000 });
  await expect(anna.getByText("Your vote counts.")).toBeVisible();
  await expect(here(screen)).toContainText("1 phone is here, 1 has voted", { timeout: 40_000 });
  await press(screen, "Reveal");
  await expect(screen.locator("output")).toHaveText('{"0":1,"2":0,"3":0,"5":0}');
  await anna.context().close();
});

test("a phone can’t open a room, and a game that wasn’t started for a class says how to", async ({
  page: screen,
  browser,
  baseURL,
}) => {
  const phone = await newPhone(browser);
  // As if from another machine: all of these run on this one.
  await phone.setExtraHTTPHeaders({ "X-Forwarded-For": "192.0.2.99" });
  await openScreen(phone, { here: server.forPhones });
  await expect(phone.getByText("A room is opened on the computer that Composure was started on")).toBeVisible();
  await openScreen(screen, { here: baseURL ?? "" });
  await expect(screen.getByText("npm start -- --class")).toBeVisible();
  await phone.goto(`${baseURL}#/join/12345`);
  await expect(phone.getByText("Nobody has opened a class here yet.")).toBeVisible();
  await phone.context().close();
});
