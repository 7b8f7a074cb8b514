(function () {
  "use strict";

  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const words = JSON.parse(byId("words").textContent);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  /* Theme: the system's until the reader chooses. Nothing is stored. */

  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : prefersDark.matches);

  function addThemeButton() {
    const button = document.createElement("button");
    button.type = "button";
    button.id = "theme";
    button.className = "theme";
    const say = () => { button.textContent = isDark() ? words.light : words.dark; };
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      say();
      redraw();
    });
    prefersDark.addEventListener("change", () => { say(); redraw(); });
    say();
    document.querySelector(".contents .wrap").append(button);
  }

  /* Contents: mark the section being read, and keep its name in sight. */

  function followReading() {
    const links = new Map(all(".contents a").map((link) => [link.hash.slice(1), link]));
    const list = document.querySelector(".contents ul");
    const watch = new IntersectionObserver((entries) => {
      entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
        links.forEach((link) => link.removeAttribute("aria-current"));
        const link = links.get(entry.target.id);
        link.setAttribute("aria-current", "true");
        list.scrollLeft = link.offsetLeft - list.offsetLeft - list.clientWidth / 3;
      });
    }, { rootMargin: "-20% 0px -75% 0px" });
    links.forEach((link, id) => watch.observe(byId(id)));
  }

  /* Tables: a button in every head. Numbers sort by value, largest first; what is empty stays last. */

  function makeSortable(table) {
    const heads = all("thead th", table);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isNumber = head.classList.contains("num");
        const now = head.getAttribute("aria-sort");
        const order = now ? (now === "ascending" ? "descending" : "ascending") : (isNumber ? "descending" : "ascending");
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", order);
        sortRows(table.tBodies[0], column, isNumber, order === "ascending" ? 1 : -1);
        byId("say").textContent = words[order].replace("{column}", () => button.textContent);
      });
    });
  }

  function sortRows(body, column, isNumber, direction) {
    const keyOf = (row) => {
      const cell = row.cells[column];
      const exact = cell.querySelector("[data-value]");
      const key = "v" in cell.dataset ? cell.dataset.v : exact ? exact.dataset.value : cell.textContent.trim();
      if (key === "" || key === "–") return "";
      if (!isNumber) return key;
      const number = Number(key.replaceAll(",", "").replace(" %", ""));
      return Number.isNaN(number) ? "" : number; // "<5": hidden, so nothing to sort by
    };
    const rows = Array.from(body.rows).map((row) => [keyOf(row), row]);
    rows.sort(([one], [other]) => {
      if (one === "" || other === "") return (one === "") - (other === "");
      const difference = isNumber ? one - other : one.localeCompare(other, root.lang, { numeric: true });
      return direction * difference;
    });
    body.append(...rows.map(([, row]) => row));
  }

  /* Charts: the static drawings are whole; the library only adds what a pointer can ask for. */

  let figures = { shared: {}, charts: {} }; // unpacked when the library is
  const boxes = all(".plot");
  const narrowBelow = 34 * parseFloat(getComputedStyle(root).fontSize); // as the container query in the style sheet
  const probe = document.createElement("span");
  probe.style.forcedColorAdjust = "none"; // else all series are one colour under forced colours
  const config = {
    displayModeBar: false,
    displaylogo: false,
    showSendToCloud: false, // the library's own default uploads a chart at a click
    plotlyServerURL: "",
    topojsonURL: "about:blank",
    typesetMath: false,
    responsive: true,
    scrollZoom: false,
    doubleClick: false,
    showTips: false,
    locale: "en-US",
  };

  function valueOf(name) {
    if (name === "--sans") return getComputedStyle(root).getPropertyValue(name).trim();
    probe.style.color = "var(" + name + ")";
    return getComputedStyle(probe).color;
  }

  const isObject = (part) => part !== null && typeof part === "object" && !Array.isArray(part);

  /* Layouts are written once and told apart by what differs; null takes away. */
  function laidOver(base, over) {
    const whole = { ...base };
    Object.entries(over).forEach(([key, value]) => {
      if (value === null) delete whole[key];
      else whole[key] = isObject(value) && isObject(base[key]) ? laidOver(base[key], value) : value;
    });
    return whole;
  }

  /* A figure with every `var(--name)` replaced by what it stands for in the present theme. */
  function painted(part, known) {
    if (Array.isArray(part)) return part.map((each) => painted(each, known));
    if (part && typeof part === "object") {
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, painted(value, known)]));
    }
    const variable = typeof part === "string" && /^var\((--[a-z0-9]+)\)$/.exec(part);
    if (!variable) return part;
    if (!known.has(variable[1])) known.set(variable[1], valueOf(variable[1]));
    return known.get(variable[1]);
  }

  const isNarrow = (box) => box.clientWidth <= narrowBelow;

  function draw(box, known) {
    const figure = figures.charts[box.dataset.chart];
    box.dataset.narrow = isNarrow(box);
    const wide = laidOver(figures.shared, figure.layout);
    const layout = isNarrow(box) ? laidOver(wide, figure.narrow) : wide;
    return window.Plotly.react(box, painted(figure.data, known), painted(layout, known), config);
  }

  function redraw() {
    if (root.dataset.charts !== "live") return;
    const known = new Map();
    boxes.forEach((box) => draw(box, known));
  }

  function redrawWhenNarrow() {
    let waiting = 0;
    addEventListener("resize", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (boxes.some((box) => box.dataset.narrow !== String(isNarrow(box)))) redraw();
      }, 150);
    });
  }

  function unpacked(id) {
    const bytes = Uint8Array.from(atob(byId(id).textContent.trim()), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  async function loadLibrary() {
    const script = document.createElement("script");
    script.textContent = await unpacked("chart-library");
    document.head.append(script);
    script.remove(); // it has run; a megabyte of text need not stay
    if (!window.Plotly) throw new Error("the chart library did not start");
  }

  async function goLive() {
    try {
      figures = JSON.parse(await unpacked("figures"));
      await loadLibrary();
      document.body.append(probe);
      const known = new Map();
      for (const box of boxes) {
        await draw(box, known);
        await new Promise((resume) => setTimeout(resume, 0));
      }
      boxes.forEach((box) => box.parentElement.classList.add("live"));
      root.dataset.charts = "live";
      redrawWhenNarrow();
    } catch (error) {
      boxes.forEach((box) => box.replaceChildren());
      console.warn("The charts stay static: " + error.message);
    }
  }

  function goLiveWhenIdle() {
    if (!boxes.length || !("DecompressionStream" in window)) return;
    const later = window.requestIdleCallback || ((run) => setTimeout(run, 200));
    const start = () => later(goLive, { timeout: 1500 });
    if (document.readyState === "complete") start();
    else addEventListener("load", start);
  }

  addThemeButton();
  followReading();
  all("table.sortable").forEach(makeSortable);
  goLiveWhenIdle();
})();
