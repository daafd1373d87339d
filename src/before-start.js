/**
 * What the page says if the program doesn't start: nothing else may be needed for that, so the build puts this into the
 * page itself (cli/build/page-plugin.ts). Written so that browsers of 2011 understand it. The program has started
 * once the body says which page it shows.
 */
(function () {
  "use strict";

  /** Milliseconds until something that hasn't come is said to be late. */
  var PATIENCE = 6000;
  /** Milliseconds within which the page isn't loaded anew by itself a second time. */
  var ONCE = 60000;
  var AGAIN = "composure.again";

  var IF_NOT = "If that doesn’t help, tell your trainer, or whoever gave you Composure";

  /** @type {HTMLElement | null} */
  var panel = null;
  /** @type {number | undefined} */
  var watching;
  var plain = false;
  /** It is being found out why nothing starts. */
  var looking = false;
  var isFile = location.protocol === "file:";
  var isOld = !Object.hasOwn;
  var NEEDS = "%BROWSERS%, or a newer one.";
  /** Addresses of files; none where nothing is built. */
  var START_PAGE = "%START_PAGE%".split(" ");

  function started() {
    return document.body !== null && document.body.getAttribute("data-page") !== null;
  }

  /**
   * @param {string} tag
   * @param {string} text
   * @param {string} style
   * @param {HTMLElement} into
   */
  function add(tag, text, style, into) {
    var element = document.createElement(tag);
    element.textContent = text;
    element.style.cssText = style;
    into.appendChild(element);
    return element;
  }

  function close() {
    if (watching !== undefined) clearInterval(watching);
    watching = undefined;
    if (panel !== null && panel.parentNode !== null) panel.parentNode.removeChild(panel);
    panel = null;
  }

  function reload() {
    location.reload();
  }

  /**
   * @param {string} title
   * @param {string[]} words one paragraph each
   * @param {boolean} canRetry
   */
  function say(title, words, canRetry) {
    close();
    panel = document.createElement("div");
    panel.id = "not-started";
    panel.setAttribute("role", "alert");
    panel.style.cssText =
      "position:relative;z-index:9;max-width:36em;margin:1.5em auto;padding:1em 1.5em 1.5em;border:3px solid #20202a;" +
      "border-radius:14px;background:#fffdf7;color:#20202a;font:1.125em/1.5 system-ui,sans-serif;overflow-wrap:anywhere";
    add("h1", title, "margin:0 0 .5em;font:bold 1.4em/1.25 system-ui,sans-serif", panel);
    for (var at = 0; at < words.length; at += 1) add("p", words[at] || "", "margin:0 0 .75em", panel);
    if (canRetry) {
      var button = add(
        "button",
        "Try again",
        "min-height:3em;padding:.5em 1.5em;border:3px solid #20202a;border-radius:14px;background:#2f7d86;color:#fff;" +
          "font:bold 1em system-ui,sans-serif;cursor:pointer",
        panel,
      );
      button.onclick = reload;
    }
    document.body.insertBefore(panel, document.body.firstChild);
    watching = window.setInterval(function () {
      if (started() && !plain) close();
    }, 200);
  }

  /** @param {() => void} run */
  function onceThereIsABody(run) {
    if (document.body !== null) run();
    else document.addEventListener("DOMContentLoaded", run);
  }

  /** Whether the page may load itself anew: once, so that what fails for good is said. */
  function mayReload() {
    try {
      var before = Number(sessionStorage.getItem(AGAIN));
      if (Date.now() - before < ONCE) return false;
      sessionStorage.setItem(AGAIN, String(Date.now()));
      return true;
    } catch (error) {
      return error === undefined;
    }
  }

  /** @param {string} missing what there is to tell */
  function sayMissing(missing) {
    say(
      "Part of Composure is missing",
      ["Check your connection, then press “Try again”. Nothing you’ve played is lost.", IF_NOT + ": " + missing],
      true,
    );
  }

  /** The addresses of the code that the start needs. */
  function neededCode() {
    var tags = document.querySelectorAll("script[type=module][src],link[rel=modulepreload]");
    var addresses = [];
    for (var at = 0; at < tags.length; at += 1) {
      var tag = tags[at];
      var address = tag === undefined ? null : tag.getAttribute("src") || tag.getAttribute("href");
      if (address !== null) addresses.push(address);
    }
    return addresses;
  }

  /** @param {string} address */
  function askAhead(address) {
    var link = document.createElement("link");
    if (address.slice(-4) === ".css") link.rel = "stylesheet";
    else {
      link.rel = "preload";
      link.as = "fetch";
      link.crossOrigin = "";
    }
    link.href = address;
    link.onload = function () {
      link.setAttribute("data-come", "");
    };
    document.head.appendChild(link);
  }

  /**
   * Asks for the code again, file by file, until one is found that can't be had, and says why. Where all of it is there
   * now, the page is loaded anew.
   * @param {string[]} addresses
   * @param {string} reason why nothing has started
   */
  function findOut(addresses, reason) {
    if (addresses.length === 0) {
      if (mayReload()) reload();
      else say("Composure didn’t start", ["Press “Try again”. Composure needs " + NEEDS, IF_NOT + ": " + reason], true);
      return;
    }
    var name = addresses[0] || "";
    var request = new XMLHttpRequest();
    request.open("GET", name);
    request.timeout = PATIENCE;
    request.onload = function () {
      var type = request.getResponseHeader("Content-Type") || "no type at all";
      if (request.status >= 400) sayMissing(name + " (answer " + request.status + ")");
      else if (!/(java|ecma)script/.test(type))
        say(
          "This server isn’t set up for Composure yet",
          [
            "It sends the program in a form that no browser will run, so nothing you can do here helps.",
            "Tell your trainer, or whoever looks after the server: files that end in .js must be sent as text/javascript. " +
              name +
              " came as " +
              type +
              ".",
          ],
          true,
        );
      else findOut(addresses.slice(1), reason);
    };
    request.onerror = request.ontimeout = function () {
      sayMissing(name + " (no answer)");
    };
    request.send();
  }

  /** @param {string} reason */
  function failed(reason) {
    if (started() || isFile || isOld || looking) return;
    looking = true;
    onceThereIsABody(function () {
      findOut(neededCode(), reason);
    });
  }

  function sayPlain() {
    plain = true;
    say(
      "The layout hasn’t arrived",
      ["Everything works, but it looks plain. Press “Try again” to load it. Your progress is saved.", IF_NOT + "."],
      true,
    );
  }

  /**
   * A style sheet that doesn't come keeps the page white and its program waiting. Asked for by a new link, it doesn't.
   * @param {HTMLLinkElement} link
   */
  function askAgain(link) {
    if (link.getAttribute("data-again") !== null) return onceThereIsABody(sayPlain);
    var again = document.createElement("link");
    again.rel = "stylesheet";
    again.href = link.href;
    again.setAttribute("data-again", "");
    if (link.parentNode !== null) link.parentNode.replaceChild(again, link);
    setTimeout(look, PATIENCE);
    return undefined;
  }

  /** Says what hasn't come by now. */
  function look() {
    var sheets = document.querySelectorAll("link[rel=stylesheet]");
    for (var at = 0; at < sheets.length; at += 1) {
      var link = sheets[at];
      if (link instanceof HTMLLinkElement && link.sheet === null) askAgain(link);
    }
    if (started() || panel !== null || isFile || isOld) return;
    onceThereIsABody(function () {
      say(
        "Composure hasn’t arrived yet",
        [
          "It’s taking longer than it should. Wait a little, or check your connection and press “Try again”.",
          IF_NOT + ".",
        ],
        true,
      );
    });
  }

  addEventListener(
    "error",
    function (event) {
      var from = event.target;
      if (from instanceof HTMLScriptElement) failed(from.src);
      else if (from instanceof HTMLLinkElement && from.rel === "stylesheet" && from.parentNode === document.head) {
        if (!isFile) askAgain(from);
      } else if (event.message) failed(event.message);
    },
    true,
  );
  addEventListener("unhandledrejection", function (event) {
    failed(String(event.reason));
  });
  addEventListener("online", function () {
    if (panel !== null) reload();
  });

  // Then main.ts starts nothing.
  if (isOld) document.documentElement.setAttribute("data-too-old", "");
  if (isFile || isOld)
    document.addEventListener("DOMContentLoaded", function () {
      if (isFile)
        say(
          "Composure can’t be opened as a file",
          [
            "You opened the page straight from a folder. Browsers don’t run programs that way, so open it by its web address instead.",
            "Don’t know the address? Ask your trainer, or whoever gave you this file. They can also send you one file that opens with a double click.",
            "Is the whole Composure folder on this computer? Type “npm start” in it: that opens the right page.",
          ],
          false,
        );
      else
        say(
          "This browser is too old for Composure",
          [
            "It needs " + NEEDS,
            "Update this browser, or open this address in another one. If you can’t, tell your trainer, or whoever looks after this computer.",
          ],
          false,
        );
    });
  else {
    setTimeout(look, PATIENCE);
    // What the start page is made of is asked for together with the program that shows it.
    if (location.hash.length < 3) START_PAGE.forEach(askAhead);
  }
})();
