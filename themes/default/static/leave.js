// What a page does by script; without it every page is whole, and the exit is a plain link.
(() => {
  const one = (name) => document.querySelector(name);

  // The exit: by its link, or by Shift three times within five seconds. It replaces the page in the browser's list.
  const link = one(".exit");
  const said = one(".exit-said");
  const cover = document.createElement("div");
  cover.className = "cover";
  const title = document.title;
  let presses = [];
  let alone = false;
  const say = (name) => {
    if (said) said.textContent = name ? said.dataset[name] : "";
  };
  const leave = () => {
    say("leaving");
    document.body.append(cover);
    document.title = "…";
    location.replace(link.href);
  };
  // Shift held down for a capital letter is no press: only Shift alone counts, and any other key begins anew.
  const begin = () => {
    presses = [];
    say("");
  };
  if (link) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      leave();
    });
    addEventListener("keydown", (event) => {
      alone = event.key === "Shift";
      if (!alone) begin();
    });
    addEventListener("keyup", (event) => {
      if (event.key !== "Shift" || !alone) return;
      alone = false;
      const now = Date.now();
      presses = [...presses.filter((then) => now - then < 5000), now];
      if (presses.length > 2) leave();
      else say(presses.length > 1 ? "second" : "first");
    });
    const keys = one(".keys");
    if (keys) keys.hidden = false;
  }

  // What was ticked is forgotten, also by a browser that would bring it back.
  const forget = () => {
    for (const box of document.querySelectorAll("input")) {
      box.checked = box.defaultChecked;
      box.value = box.defaultValue;
      box.dispatchEvent(new Event("input"));
    }
  };
  forget();
  addEventListener("pagehide", forget);
  // Coming back shows the page, not a stale cover.
  addEventListener("pageshow", () => {
    cover.remove();
    document.title = title;
    begin();
  });

  // The list of languages: what is typed is looked for in names and tags, large or small, with or without accents.
  const find = one(".languages .find");
  if (find) {
    const input = find.querySelector("input");
    const output = find.querySelector("output");
    const items = [...document.querySelectorAll(".languages li")];
    const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
    find.hidden = false;
    input.addEventListener("input", () => {
      const wanted = plain(input.value.trim());
      for (const item of items) {
        item.hidden = !plain(item.textContent + " " + item.dataset.find).includes(wanted);
      }
      const count = items.filter((item) => !item.hidden).length;
      const number = count.toLocaleString(document.documentElement.lang);
      output.textContent = wanted && output.dataset.found.replace("#", number);
    });
  }
})();
