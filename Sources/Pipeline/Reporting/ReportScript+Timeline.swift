extension ReportScript {
  /// Departures and appointments along the time, a lane an organization.
  static let timeline = #"""
    const STATUSES = ['confirmed', 'announced', 'historical', 'threatened', 'demanded', 'rumored',
      'denied', 'reversed'];
    const UNSURE = new Set(['threatened', 'demanded', 'rumored']);
    const UNDONE = new Set(['denied', 'reversed']);
    // A disc leaves, a square arrives; filled is a fact, half filled is announced, dashed is
    // open, crossed did not happen.
    function sign(kind, status, x, y) {
      const r = status === 'historical' ? 4 : 5.5;
      const outline = (extra) => kind === 'd'
        ? svg('circle', { cx: x, cy: y, r, class: 'm ' + extra })
        : svg('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, class: 'm ' + extra });
      const line = (path) => svg('path', { d: path, class: 'm' });
      switch (status) {
        case 'announced':
          return [outline(''), svg('path', { class: 'm fill', d: kind === 'd'
            ? `M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`
            : `M${x} ${y - r}h${-r}v${2 * r}h${r}z` })];
        case 'threatened': return [outline('dash')];
        case 'demanded': return [outline('dash'), line(`M${x} ${y - 2.6}v2.4M${x} ${y + 2}v.6`)];
        case 'rumored': return [outline('dash'), line(`M${x - 2} ${y}h4`)];
        case 'denied':
          return [outline(''), line(`M${x - 3} ${y - 3}l6 6M${x + 3} ${y - 3}l-6 6`)];
        case 'reversed': return [outline(''), line(`M${x - 7.5} ${y + 7.5}l15 -15`)];
        default: return [outline('fill')];
      }
    }
    function legend() {
      const item = (kind, status, label) => el('li', null,
        svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true',
          class: `${kind === 'd' ? 'leave' : 'join'} ${status}` }, ...sign(kind, status, 8, 8)),
        label);
      const used = new Set(data.events.map((event) => event.status));
      return el('ul', { class: 'legend' }, item('d', 'confirmed', t('departure')),
        item('a', 'confirmed', t('appointment')),
        STATUSES.filter((status) => used.has(status) && status !== 'confirmed')
          .map((status) => item('d', status, t(status))));
    }

    const ROW = 19, EDGE = 10, LANES = 15, DENSE = 60, DEEP = 9;
    let lanesShown = LANES;
    const time = (event) => Date.parse(event.date + 'T00:00:00Z');
    function ticks(from, to, room) {
      const years = (to - from) / 31557600000;
      const months = [1, 2, 3, 6, 12, 24, 60, 120, 240]
        .find((step) => years * 12 / step <= Math.max(2, room / 90)) ?? 600;
      const first = new Date(from);
      const marks = [];
      let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
      for (; marks.length < 60; month += months) {
        const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
        if (at > to) break;
        if (at >= from) {
          const day = new Date(at).toISOString().slice(0, 10);
          marks.push([at, dateText(day, months % 12 ? 'month' : 'year')]);
        }
      }
      return marks;
    }
    function drawTimeline(events) {
      const box = $('timeline');
      const width = Math.max(280, box.clientWidth - 26);
      const dated = events.filter((event) => event.date);
      const hasUndated = dated.length < events.length;
      const left = hasUndated ? Math.min(230, width * .3) : 0;
      let from = Infinity, to = -Infinity;
      for (const event of dated) {
        from = Math.min(from, time(event));
        to = Math.max(to, time(event));
      }
      const margin = Math.max((to - from) * .04, 15 * 86400000);
      [from, to] = dated.length ? [from - margin, to + margin] : [0, 1];
      const x = (event) =>
        left + EDGE + (time(event) - from) / (to - from) * (width - left - 2 * EDGE);

      const lanes = new Map();
      for (const event of events) {
        const name = event.organization ?? '';
        if (!lanes.has(name)) lanes.set(name, []);
        lanes.get(name).push(event);
      }
      const order = [...lanes].sort((a, b) => b[1].length - a[1].length || byText(a[0], b[0]));
      const parts = [];
      let y = 26;
      const marks = dated.length ? ticks(from, to, width - left) : [];
      for (const [name, own] of order.slice(0, lanesShown)) {
        y += 8;
        parts.push(svg('text', { x: 0, y: y + 11, class: 'lane' }, name || t('noOrganization'),
          svg('tspan', { class: 'quiet', 'font-weight': 400, dx: 7 }, number(own.length))));
        y += ROW;
        const top = y;
        const ownDated = own.filter((event) => event.date);
        const rows = Math.max(drawDated(parts, ownDated, x, left, width, y),
          drawUndated(parts, own.filter((event) => !event.date), left, y));
        y = top + rows * ROW + 4;
        parts.push(svg('path', { d: `M0 ${y}H${width}`, class: 'axis' }));
      }
      const grid = marks.map(([at, label]) => {
        const place = left + EDGE + (at - from) / (to - from) * (width - left - 2 * EDGE);
        return [svg('path', { d: `M${place} 20V${y}`, class: 'axis' }),
          svg('text', { x: place, y: 13, class: 'quiet', 'text-anchor': 'middle' }, label)];
      });
      if (hasUndated) {
        grid.push(svg('text', { x: 0, y: 13, class: 'quiet' }, t('noDate')),
          svg('path', { d: `M${left} 4V${y}`, class: 'axis' }));
      }
      const chart = svg('svg', { viewBox: `0 0 ${width} ${y + 4}`, role: 'img',
        style: `max-width:${width}px`, 'aria-label': `${t('events')}. ${t('sameList')}` }, ...grid.flat(), ...parts);
      chart.addEventListener('click', (click) => {
        const place = click.target.closest('[data-i]');
        if (place) openEvent(data.events[place.dataset.i]);
      });
      const hidden = order.length - lanesShown;
      box.replaceChildren(events.length ? chart : el('p', { class: 'none' }, t('nothing')));
      if (hidden > 0) {
        box.append(el('button', { type: 'button', class: 'more', onclick: () => {
          lanesShown = lanesShown === LANES ? 60 : Infinity;
          drawTimeline(events);
        } }, `${t('allOrganizations')} (+ ${number(hidden)})`));
      }
    }
    function markOf(event, x, y, label, anchor) {
      const style = UNDONE.has(event.status) ? 'struck' : UNSURE.has(event.status) ? 'unsure' : '';
      const tip = `${event.person} · ${t(event.status)} · ${eventText(event)}`;
      return svg('g', { 'data-i': event.place,
        class: `mark ${event.kind === 'd' ? 'leave' : 'join'} ${event.status}` },
        svg('title', null, tip), ...sign(event.kind, event.status, x, y),
        label ? svg('text', { x: anchor === 'end' ? x - 10 : x + 10, y: y + 4, class: style,
          'text-anchor': anchor }, label) : null);
    }
    // Names beside the signs while there is room, else signs piled up by the day.
    function drawDated(parts, own, x, left, width, top) {
      own.sort((a, b) => time(a) - time(b) || a.place - b.place);
      const ends = [];
      if (own.length > DENSE) return drawDense(parts, own, x, top);
      for (const event of own) {
        const at = x(event);
        const longest = Math.max(width - at, at - left) - 20;
        const label = shortened(event.person, Math.min(190, longest));
        const room = textWidth(label) + 18;
        const turns = at + room > width && at - room > left;
        const [start, end] = turns ? [at - room, at + 8] : [at - 8, at + room];
        let row = ends.findIndex((taken) => taken < start);
        if (row < 0) row = ends.push(0) - 1;
        ends[row] = end;
        parts.push(markOf(event, at, top + row * ROW + ROW / 2, label, turns ? 'end' : 'start'));
      }
      return ends.length;
    }
    function drawDense(parts, own, x, top) {
      const piles = new Map();
      for (const event of own) {
        const bin = Math.round(x(event) / 13);
        if (!piles.has(bin)) piles.set(bin, []);
        piles.get(bin).push(event);
      }
      const rows = Math.min(DEEP, Math.max(...[...piles.values()].map((pile) => pile.length)));
      for (const [bin, pile] of piles) {
        const kept = pile.length > rows ? pile.slice(0, rows - 1) : pile;
        kept.forEach((event, row) => parts.push(
          markOf(event, bin * 13, top + (rows - 1 - row) * ROW + ROW / 2)));
        if (pile.length > rows) {
          parts.push(svg('text', { x: bin * 13, y: top + ROW / 2 + 3, class: 'quiet',
            'text-anchor': 'middle', 'font-size': 10 }, '+' + (pile.length - kept.length)));
        }
      }
      return rows;
    }
    function drawUndated(parts, own, left, top) {
      const names = own.slice(0, own.length > DEEP ? DEEP - 1 : DEEP);
      names.forEach((event, row) => parts.push(markOf(event, 8, top + row * ROW + ROW / 2,
        shortened(event.person, left - 34), 'start')));
      if (own.length > names.length) {
        parts.push(svg('text', { x: 18, y: top + names.length * ROW + ROW / 2 + 4, class: 'quiet' },
          `+ ${number(own.length - names.length)}`));
      }
      return Math.min(own.length, DEEP);
    }

    """#
}
