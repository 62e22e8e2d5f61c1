// Leaves the page at once: by the exit link, or by Shift three times within five seconds. Without this script the link
// still works; it only leaves this page one step back in the browser's list.
(() => {
  const link = document.querySelector(".exit");
  if (!link) return;
  const cover = document.createElement("div");
  cover.className = "cover";
  let presses = [];
  let alone = false;
  const leave = () => {
    document.body.append(cover);
    document.title = "…";
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave();
  });
  // Shift held down for a capital letter is no press: only Shift alone counts, and any other key begins anew.
  addEventListener("keydown", (event) => {
    alone = event.key === "Shift";
    if (!alone) presses = [];
  });
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    const now = Date.now();
    presses = [...presses.filter((then) => now - then < 5000), now];
    if (presses.length >= 3) leave();
  });
  // Coming back shows the page, not a stale cover.
  const title = document.title;
  addEventListener("pageshow", () => {
    cover.remove();
    document.title = title;
    presses = [];
  });
})();
