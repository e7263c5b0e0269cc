/// The style sheet of the report.
enum ReportStyle {
  static let text = #"""
    :root {
      --paper: #fbfaf6; --card: #ffffff; --ink: #1d1b18; --quiet: #655f55; --line: #ddd7ca;
      --leave: #b2401c; --join: #17666f; --good: #2b7548; --bad: #a82f3a; --mark: #ffe9a8;
      --focus: #1f5fbf; --soft: #f1ede3; color-scheme: light;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme=light]) {
        --paper: #15171a; --card: #1d2024; --ink: #ebe7df; --quiet: #a8a297; --line: #363a40;
        --leave: #f3936b; --join: #62c4cd; --good: #77c795; --bad: #f08a92; --mark: #5d4a10;
        --focus: #8ab8ff; --soft: #24282d; color-scheme: dark;
      }
    }
    :root[data-theme=dark] {
      --paper: #15171a; --card: #1d2024; --ink: #ebe7df; --quiet: #a8a297; --line: #363a40;
      --leave: #f3936b; --join: #62c4cd; --good: #77c795; --bad: #f08a92; --mark: #5d4a10;
      --focus: #8ab8ff; --soft: #24282d; color-scheme: dark;
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 3.5rem; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif;
    }
    h1, h2, h3 { font-family: Georgia, "DejaVu Serif", serif; line-height: 1.2; margin: 0; }
    h1 { font-size: 2.1rem; letter-spacing: -.01em; }
    h2 { font-size: 1.45rem; }
    h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
    h3::first-letter { text-transform: uppercase; }
    a { color: inherit; }
    .wrap { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: .5rem; top: .5rem; background: var(--card); padding: .5rem; z-index: 9; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    header .wrap {
      padding-top: 2rem; padding-bottom: 1rem; display: flex; gap: 1rem; align-items: flex-end;
      flex-wrap: wrap;
    }
    header h1 { flex: 1 1 auto; }
    header p { flex: 1 0 100%; margin: 0; color: var(--quiet); }
    nav { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line);
      z-index: 2; }
    nav .wrap { display: flex; gap: 1.25rem; overflow-x: auto; }
    nav a { padding: .6rem 0; text-decoration: none; white-space: nowrap; }
    nav a:hover { text-decoration: underline; }
    .figures { display: grid; gap: .75rem; padding: 0; margin: 1.25rem 0 0; list-style: none;
      grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); }
    .figures li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
      padding: .6rem .9rem; }
    .figures b { display: block; font: 600 1.6rem/1.2 Georgia, "DejaVu Serif", serif; }
    .figures span { color: var(--quiet); font-size: .9rem; }
    section { padding: 2.25rem 0 0; }
    section > p:first-of-type { color: var(--quiet); margin: .3rem 0 1rem; max-width: 46rem; }
    form { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; margin: 0 0 .75rem; }
    label { display: grid; gap: .15rem; font-size: .82rem; color: var(--quiet); }
    label.grow { flex: 1 1 14rem; }
    input, select, button {
      font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--quiet);
      border-radius: .4rem; padding: .38rem .6rem; max-width: 100%;
    }
    button { cursor: pointer; }
    button:hover { background: var(--soft); }
    button.plain { border: 0; background: none; padding: 0; text-align: left;
      text-decoration: underline; text-decoration-color: var(--line);
      text-underline-offset: .2em; }
    button.plain:hover { text-decoration-color: currentColor; }
    .count { color: var(--quiet); font-size: .9rem; margin: .4rem 0; min-height: 1.5em; }
    figure { margin: 0 0 1rem; }
    .chart { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
      padding: .75rem; overflow-x: auto;
      position: relative; }
    svg { display: block; width: 100%; height: auto; overflow: visible; }
    svg text { fill: var(--ink); font-size: 12.5px; }
    svg .axis { stroke: var(--line); }
    svg .quiet { fill: var(--quiet); }
    svg .lane { font-weight: 600; font-size: 13.5px; }
    svg [data-i] { cursor: pointer; }
    .legend { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; margin: .6rem 0 0; padding: 0;
      list-style: none; font-size: .85rem; color: var(--quiet); }
    .legend svg { width: 16px; height: 16px; display: inline-block; vertical-align: -3px;
      margin-right: .3rem; }
    .m { stroke: currentColor; fill: none; stroke-width: 1.8; }
    .m.fill { fill: currentColor; }
    .m.dash { stroke-dasharray: 2.6 2; }
    .leave { color: var(--leave); }
    .join { color: var(--join); }
    .historical .m { opacity: .55; }
    .mark text.struck { text-decoration: line-through; }
    .mark text.unsure { font-style: italic; }
    .mark:hover text { text-decoration: underline; }
    table { border-collapse: collapse; width: 100%; font-size: .93rem; }
    caption { text-align: left; color: var(--quiet); padding-bottom: .4rem; font-size: .85rem; }
    th, td { text-align: left; vertical-align: top; padding: .5rem .7rem .5rem 0;
      border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
    th { font-weight: 600; white-space: nowrap; }
    th button { border: 0; background: none; padding: 0; font-weight: 600; }
    th[aria-sort=ascending] button::after { content: " ▲"; font-size: .7em; }
    th[aria-sort=descending] button::after { content: " ▼"; font-size: .7em; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    td.date { white-space: nowrap; font-variant-numeric: tabular-nums; }
    .badge { display: inline-block; border: 1.5px solid currentColor; border-radius: 1rem;
      padding: 0 .55rem; font-size: .82rem; white-space: nowrap; }
    td mark { padding: 0; font-weight: 600; }
    td mark b { text-decoration: none; }
    .badge.confirmed { background: var(--ink); color: var(--paper); border-color: var(--ink); }
    .badge.announced { background: var(--soft); }
    .badge.threatened, .badge.demanded, .badge.rumored { border-style: dashed; font-style: italic; }
    .badge.denied, .badge.reversed { border-style: double; border-width: 3px; }
    .badge.historical { color: var(--quiet); border-color: var(--line); }
    mark { background: var(--mark); color: inherit; padding: 0 .1em; border-radius: .15em; }
    mark b { text-decoration: underline; text-underline-offset: .2em; }
    .said { color: var(--quiet); }
    dialog { border: 1px solid var(--line); border-radius: .7rem; background: var(--card);
      color: var(--ink); width: min(46rem, calc(100vw - 2rem)); max-height: 85vh; padding: 0; }
    dialog::backdrop { background: rgb(0 0 0 / .45); }
    dialog .inside { padding: 1.25rem 1.4rem 1.5rem; }
    dialog .top { display: flex; gap: 1rem; align-items: start; }
    dialog h2 { flex: 1; font-size: 1.3rem; }
    dialog ol { padding: 0; margin: 1rem 0 0; list-style: none; display: grid; gap: 1rem; }
    dialog li { border-left: 3px solid var(--line); padding-left: .9rem; }
    .from { font-size: .85rem; color: var(--quiet); overflow-wrap: anywhere; margin: 0; }
    .evidence { margin: .2rem 0; white-space: pre-line; }
    .quotes { display: grid; gap: .9rem; padding: 0; margin: 0; list-style: none;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); }
    .quotes li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
      padding: .8rem 1rem; display: flex; flex-direction: column; gap: .35rem; }
    .quotes blockquote { margin: 0; font: 1.02rem/1.45 Georgia, "DejaVu Serif", serif;
      white-space: pre-line; overflow-wrap: break-word; }
    .quotes .french { color: var(--quiet); border-top: 1px dotted var(--line);
      padding-top: .35rem; }
    .quotes .who { font-weight: 600; }
    .two { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr); }
    .bars { list-style: none; margin: .6rem 0 0; padding: 0; display: grid; gap: .25rem; }
    .bars li { display: grid; grid-template-columns: minmax(0, 11rem) 1fr 2.5rem; gap: .6rem;
      align-items: center; }
    .bars i { display: block; height: .8rem; background: var(--join); border-radius: .2rem; }
    .bars span { text-align: right; font-variant-numeric: tabular-nums; }
    .cell { fill: var(--join); }
    .bar-good { fill: var(--good); }
    .bar-bad { fill: var(--bad); }
    .bar-month { fill: var(--join); }
    .aside { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .none { color: var(--quiet); font-style: italic; }
    footer { margin: 3rem 0 2rem; color: var(--quiet); font-size: .88rem;
      border-top: 1px solid var(--line); padding-top: 1rem; }
    @media (max-width: 46rem) {
      h1 { font-size: 1.7rem; }
      .two { grid-template-columns: minmax(0, 1fr); }
      .matrix { display: none; }
    }
    @media (max-width: 60rem) {
      table.cards, .cards tbody, .cards tr, .cards td, .cards caption { display: block; }
      .cards thead { position: absolute; left: -99rem; }
      .cards tr { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
        padding: .5rem .8rem; margin-bottom: .7rem; }
      .cards td { border: 0; padding: .12rem 0; text-align: left; }
      .cards td:empty { display: none; }
      .cards td[data-label]::before { content: attr(data-label) " "; color: var(--quiet);
        font-size: .82rem; }
    }
    @media print {
      :root, :root[data-theme=dark] { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444;
        --line: #bbb; --leave: #9c3414; --join: #0f5058; --mark: #eee; }
      nav, form, .controls, .more, .skip, dialog { display: none !important; }
      body { font-size: 10.5pt; }
      section, .quotes li, tr, figure { break-inside: avoid; }
      section:has(table), section:has(.quotes) { break-inside: auto; }
      .chart { overflow: visible; }
      mark { border-bottom: 1px solid #000; }
    }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """#
}
