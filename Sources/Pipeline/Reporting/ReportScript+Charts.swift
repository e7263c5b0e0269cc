extension ReportScript {
  /// Who is named with whom, tone, coverage.
  static let charts = #"""
    const documentItems = (places) => places.map((place) =>
      el('li', null, el('p', null, ...source(place))));
    function openPair(one, other, count, places) {
      open(`${one} + ${other}`, [el('p', null, plural(count, 'articles'))], documentItems(places));
    }
    function drawTogether() {
      const { names, pairs } = data.together;
      if (!pairs.length) {
        $('matrix').replaceChildren();
        $('partners').replaceChildren(el('li', { class: 'none' }, t('nothing')));
        return;
      }
      const shown = Math.min(16, names.length);
      const most = Math.max(...pairs.map((pair) => pair[2]));
      const label = Math.min(190, 12 +
        Math.max(...names.slice(0, shown).map(([name]) => textWidth(name))));
      const size = 27, width = label + shown * size + 60;
      const cells = [];
      names.slice(0, shown).forEach(([name], row) => {
        const y = 130 + row * size;
        cells.push(svg('text', { x: label - 8, y: y + size / 2 + 4, 'text-anchor': 'end' },
          shortened(name, label - 10)));
        cells.push(svg('text', { x: 0, y: 0,
          transform: `translate(${label + row * size + size / 2 + 4} 124) rotate(-52)` },
          shortened(name, 145)));
        cells.push(svg('rect', { x: label + row * size + 1, y: y + 1, width: size - 2,
          height: size - 2, class: 'axis', fill: 'none' }));
      });
      for (const [place, [a, b, count, places]] of pairs.entries()) {
        if (a >= shown || b >= shown) continue;
        for (const [row, column] of [[a, b], [b, a]]) {
          const [x, y] = [label + column * size, 130 + row * size];
          cells.push(svg('g', { 'data-i': place },
            svg('title', null, `${names[a][0]} + ${names[b][0]} : ${plural(count, 'articles')}`),
            svg('rect', { x: x + 1, y: y + 1, width: size - 2, height: size - 2, rx: 3,
              class: 'cell', 'fill-opacity': .12 + .43 * count / most }),
            svg('text', { x: x + size / 2, y: y + size / 2 + 4, 'text-anchor': 'middle',
              'font-size': 10.5 }, String(count))));
        }
      }
      const chart = svg('svg', { viewBox: `0 0 ${width} ${134 + shown * size}`, role: 'img',
        style: `max-width:${width}px`, 'aria-label': `${t('matrix')}. ${t('choose')}` }, ...cells);
      chart.addEventListener('click', (click) => {
        const place = click.target.closest('[data-i]');
        if (!place) return;
        const [a, b, count, places] = pairs[place.dataset.i];
        openPair(names[a][0], names[b][0], count, places);
      });
      $('matrix').replaceChildren(chart);
      const select = $('partner');
      if (!select.options.length) {
        names.forEach(([name], place) => select.append(el('option', { value: place }, name)));
        select.addEventListener('change', drawPartners);
      }
      drawPartners();
    }
    function drawPartners() {
      const { names, pairs } = data.together;
      const chosen = Number($('partner').value);
      const own = pairs.filter(([a, b]) => a === chosen || b === chosen)
        .map(([a, b, count, places]) => [a === chosen ? b : a, count, places])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 14);
      $('partners').replaceChildren(...own.map(([other, count, places]) => el('li', null,
        el('button', { type: 'button', class: 'plain',
          onclick: () => openPair(names[chosen][0], names[other][0], count, places) },
          names[other][0]),
        el('i', { style: `width:${100 * count / own[0][1]}%` }), el('span', null, number(count)))));
    }

    const toneOf = (counts) =>
      counts && counts[1] ? 100 * (counts[2] - counts[3]) / counts[1] : null;
    const signed = (value) => (value > 0 ? '+' : value < 0 ? '−' : '') +
      number(Math.round(Math.abs(value) * 10) / 10);
    function toneBar(counts, scale) {
      const value = toneOf(counts);
      if (value === null) return el('td', null);
      const length = Math.min(1, Math.abs(value) / scale) * 58;
      return el('td', null, svg('svg', { viewBox: '0 0 190 20', style: 'max-width:190px',
        'aria-hidden': 'true' },
        svg('path', { d: 'M60 1V19', class: 'axis' }),
        svg('rect', { x: value < 0 ? 60 - length : 60, y: 4, height: 12,
          width: Math.max(length, .8), class: value < 0 ? 'bar-bad' : 'bar-good' }),
        svg('text', { x: 126, y: 14 }, signed(value)),
        svg('text', { x: 162, y: 14, class: 'quiet', 'font-size': 10.5 }, `n=${counts[0]}`)),
        el('span', { class: 'aside' }, `${signed(value)}, ${counts[0]} ${t('sentences')}`));
    }
    function drawTone() {
      const scale = Math.max(2, ...data.tone.flatMap((row) => [row[2], row[3]])
        .filter((counts) => counts && counts[0] >= 5)
        .map((counts) => Math.abs(toneOf(counts) ?? 0)));
      const rows = data.tone.map(([name, articles, author, quoted, places]) => el('tr', null,
        el('th', { scope: 'row' }, el('button', { type: 'button', class: 'plain', onclick: () =>
          open(`${t('tone')} : ${name}`, [], places.map(([place, voice, tone, sentences]) =>
            el('li', null, el('p', { class: 'from' }, ...source(place)),
              el('p', null, `${t(voice)} : ${signed(Number(tone))} · ` +
                `${sentences} ${t('sentences')}`)))),
        }, name)),
        el('td', { class: 'number' }, number(articles)), toneBar(author, scale),
        toneBar(quoted, scale)));
      $('tone-table').replaceChildren(
        el('caption', null, `− ${t('negative')} · ${t('positive')} +, n = ${t('sentences')}`),
        el('thead', null, el('tr', null, el('th', { scope: 'col' }, t('organization')),
          el('th', { scope: 'col', class: 'number' }, t('reports')),
          el('th', { scope: 'col' }, t('author')), el('th', { scope: 'col' }, t('quoted')))),
        el('tbody', null, rows.length ? rows
          : el('tr', null, el('td', { class: 'none', colspan: 4 }, t('nothing')))));
    }

    function drawCoverage() {
      const { months, undated, languages, duplicates, reasons } = data.coverage;
      const most = Math.max(1, ...months.map((month) => month[1]));
      const step = Math.max(2, Math.min(60, 700 / Math.max(1, months.length)));
      const every = Math.ceil(70 / step);
      const width = Math.max(300, step * months.length + 20);
      const bars = months.map(([month, count], place) => {
        const height = 90 * count / most;
        return svg('g', null, svg('title', null, `${dateText(month, 'month')} : ${number(count)}`),
          svg('rect', { x: 10 + place * step, y: 108 - height, width: Math.max(1, step - 2), height,
            class: 'bar-month' }),
          step > 26 ? svg('text', { x: 10 + place * step + step / 2 - 1, y: 103 - height,
            'text-anchor': 'middle' }, number(count)) : null,
          place % every === 0 ? svg('text', { x: 10 + place * step, y: 126, class: 'quiet' },
            dateText(month, 'month')) : null);
      });
      const summary = months.map(([month, count]) => `${dateText(month, 'month')} ${count}`);
      $('months').replaceChildren(months.length
        ? svg('svg', { viewBox: `0 0 ${width} 132`, style: `max-width:${width}px`, role: 'img',
          'aria-label': `${t('perMonth')} : ${summary.join(', ')}` }, ...bars)
        : el('p', { class: 'none' }, t('nothing')));
      $('coverage-text').textContent = [
        ...languages.map(([code, count]) => `${WORDS.fr[code] ? t(code) : code || t('unknown')} ` +
          number(count)),
        `${t('undated')} ${number(undated)}`, `${t('duplicates')} ${number(duplicates)}`,
      ].join(' · ');
      const total = reasons.reduce((sum, [, count]) => sum + count, 0);
      $('rejects').replaceChildren(...(total ? [
        el('p', null, reasons.map(([reason, count]) => `${reason} ${number(count)}`).join(' · ')),
        el('table', { class: 'cards' },
          el('thead', null, el('tr', null, ...['path', 'record', 'stage', 'reason', 'detail']
            .map((key) => el('th', { scope: 'col' }, t(key))))),
          el('tbody', null, data.rejects.map((row) => el('tr', null, row.map((cell) =>
            el('td', null, cell === null ? '' : String(cell)))))))]
        : [el('p', { class: 'none' }, t('everything'))]));
    }

    """#
}
