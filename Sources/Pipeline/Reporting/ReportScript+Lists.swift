extension ReportScript {
  /// The table of events and the quotations: searched, sorted, a page at a time.
  static let lists = #"""
    const PAGE = 40;
    const COLUMNS = [
      ['date', (event) => event.date ?? '9999'], ['person', (event) => event.person],
      ['what', (event) => t(event.kind === 'd' ? 'departure' : 'appointment') + t(event.manner)],
      ['organization', (event) => event.organization ?? ''], ['role', (event) => event.role ?? ''],
      ['status', (event) => String(STATUSES.indexOf(event.status))],
      ['reports', (event) => event.documents], ['evidence', (event) => event.evidence],
    ];
    let sorting = [0, 1], rowsShown = PAGE, found = data.events;
    function wantedEvents() {
      const needle = fold($('event-search').value.trim());
      const [kind, status, organization] =
        ['event-kind', 'event-status', 'event-organization'].map((id) => $(id).value);
      return data.events.filter((event) => (!kind || event.kind === kind) &&
        (!status || event.status === status) &&
        (!organization || (event.organization ?? '') === organization) &&
        (!needle || event.folded.includes(needle)));
    }
    function drawEvents() {
      found = wantedEvents();
      $('event-count').textContent = words.shown(number(found.length), number(data.events.length));
      drawTimeline(found);
      const [column, direction] = sorting;
      const key = COLUMNS[column][1];
      found.sort((a, b) => direction *
        (column === 6 ? key(a) - key(b) : byText(key(a), key(b))) || a.place - b.place);
      drawRows();
    }
    function drawRows() {
      const head = COLUMNS.map(([name], place) => el('th', { scope: 'col',
        class: name === 'reports' ? 'number' : null,
        'aria-sort': sorting[0] === place ? (sorting[1] > 0 ? 'ascending' : 'descending') : null },
        el('button', { type: 'button', onclick: () => {
          sorting = [place, sorting[0] === place ? -sorting[1] : 1];
          drawEvents();
          $('event-table').querySelectorAll('th button')[place].focus();
        } }, t(name))));
      const rows = found.slice(0, rowsShown).map((event) => {
        const [, text, cue] = event.reports[0] ?? [];
        const cell = (name, ...content) => el('td', { 'data-label': t(name) }, ...content);
        return el('tr', null,
          el('td', { class: 'date' }, dateText(event.date, event.precision)),
          el('td', null, el('button', { type: 'button', class: 'plain',
            onclick: () => openEvent(event) }, event.person)),
          el('td', { class: event.kind === 'd' ? 'leave' : 'join' },
            [t(event.kind === 'd' ? 'departure' : 'appointment'), t(event.manner)]
              .filter(Boolean).join(', ')),
          event.organization ? cell('organization', event.organization) : el('td', null),
          event.role ? cell('role', event.role) : el('td', null),
          el('td', null, badge(event.status)),
          el('td', { class: 'number', 'data-label': t('reports') }, number(event.documents)),
          el('td', { lang: 'fr' }, ...(text ? cued(text, cue) : [event.evidence])));
      });
      $('event-table').replaceChildren(
        el('caption', null, words.shown(number(rows.length), number(data.events.length))),
        el('thead', null, el('tr', null, ...head)), el('tbody', null, ...rows));
      $('event-more').hidden = rows.length >= found.length;
    }

    let quotesShown = PAGE;
    function drawQuotations() {
      const needle = fold($('quote-search').value.trim());
      const [language, kind] = ['quote-language', 'quote-kind'].map((id) => $(id).value);
      const wanted = data.quotations.filter((quote) => (!language || quote[2] === language) &&
        (!kind || quote[1] === kind) && (!needle || quote.folded.includes(needle)));
      $('quote-count').textContent =
        words.shownQuotes(number(wanted.length), number(data.quotations.length));
      $('quotes').replaceChildren(...wanted.slice(0, quotesShown).map((quote) => {
        const [place, kind, language, speaker, target, text, french, method, before, after, start,
          end, day] = quote;
        const facts = [t(kind), t(language), target && `${t('about')} ${target}`, dateText(day)]
          .filter(Boolean).join(' · ');
        return el('li', null,
          speaker ? el('p', { class: 'from who' }, speaker) : null,
          el('blockquote', { lang: language === 'en' ? 'en' : 'fr' }, text),
          french ? el('p', { class: 'from french', lang: 'fr' }, `${french} (${method})`) : null,
          el('p', { class: 'from' }, facts),
          el('button', { type: 'button', class: 'plain from', onclick: () =>
            open(speaker ?? t(kind), [el('p', null, facts)],
              [report([place, text, null, before, after, start, end])]) }, t('context')));
      }));
      $('quote-more').hidden = wanted.length <= quotesShown;
    }

    """#

  /// Labels, controls, the first drawing.
  static let main = #"""
    function options(id, values, label) {
      const select = $(id), chosen = select.value;
      select.replaceChildren(el('option', { value: '' }, t('all')),
        ...values.map((value) => el('option', { value }, label(value))));
      select.value = chosen;
    }
    const distinct = (values) => [...new Set(values)].filter(Boolean);
    function drawAll() {
      document.documentElement.lang = words === WORDS.fr ? 'fr' : 'en';
      for (const node of document.querySelectorAll('[data-t]')) {
        node.textContent = t(node.dataset.t);
      }
      const meta = data.meta;
      $('lead').textContent = [plural(meta.documents, 'articles'), plural(meta.words, 'words'),
        meta.from ? `${t('from')} ${dateText(meta.from)} ${t('to')} ${dateText(meta.to)}` : null]
        .filter(Boolean).join(' · ');
      $('figures').replaceChildren(...[['departures', meta.departures],
        ['appointments', meta.appointments], ['quotes', meta.quotations],
        ['entities', meta.entities], ['rejects', meta.rejects]].map(([key, count]) =>
        el('li', null, el('b', null, number(count)), el('span', null, t(key)))));
      $('cuts').replaceChildren(...data.cuts.map(([shown, all, file]) =>
        el('p', { class: 'count' }, words.cut(number(shown), number(all), file))));
      options('event-kind', ['d', 'a'], (kind) => t(kind === 'd' ? 'departure' : 'appointment'));
      options('event-status', STATUSES.filter((status) =>
        data.events.some((event) => event.status === status)), t);
      options('event-organization', distinct(data.events.map((event) => event.organization))
        .sort(byText), String);
      options('quote-language', distinct(data.quotations.map((quote) => quote[2])), t);
      options('quote-kind', distinct(data.quotations.map((quote) => quote[1])), t);
      $('legend').replaceChildren(legend());
      drawEvents();
      drawTogether();
      drawTone();
      drawQuotations();
      drawCoverage();
    }
    data.events.forEach((event, place) => {
      event.place = place;
      event.folded = fold([event.person, event.organization, event.role, event.other, event.heir,
        event.evidence].filter(Boolean).join(' '));
    });
    for (const quote of data.quotations) {
      quote.folded = fold([quote[3], quote[4], quote[5], quote[6]].filter(Boolean).join(' '));
    }
    const later = (action) => {
      let waiting = 0;
      return () => { clearTimeout(waiting); waiting = setTimeout(action, 120); };
    };
    const again = () => { rowsShown = PAGE; drawEvents(); };
    $('event-search').addEventListener('input', later(again));
    for (const id of ['event-kind', 'event-status', 'event-organization']) {
      $(id).addEventListener('change', again);
    }
    $('event-form').addEventListener('submit', (event) => event.preventDefault());
    $('event-form').addEventListener('reset', () => setTimeout(again));
    $('event-more').addEventListener('click', () => { rowsShown += 200; drawRows(); });
    const againQuotes = () => { quotesShown = PAGE; drawQuotations(); };
    $('quote-search').addEventListener('input', later(againQuotes));
    $('quote-language').addEventListener('change', againQuotes);
    $('quote-kind').addEventListener('change', againQuotes);
    $('quote-form').addEventListener('submit', (event) => event.preventDefault());
    $('quote-form').addEventListener('reset', () => setTimeout(drawQuotations));
    $('quote-more').addEventListener('click', () => { quotesShown += 120; drawQuotations(); });
    $('window-close').addEventListener('click', () => $('window').close());
    $('window').addEventListener('click', (event) => {
      if (event.target === $('window')) $('window').close();
    });
    $('language').addEventListener('click', () => {
      words = words === WORDS.fr ? WORDS.en : WORDS.fr;
      drawAll();
    });
    $('theme').addEventListener('click', () => {
      const root = document.documentElement;
      const isDark = root.dataset.theme ? root.dataset.theme === 'dark'
        : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = isDark ? 'light' : 'dark';
    });
    let drawnWidth = innerWidth;
    addEventListener('resize', later(() => {
      if (innerWidth !== drawnWidth) { drawnWidth = innerWidth; drawTimeline(found); }
    }));
    addEventListener('beforeprint', () => { rowsShown = 1000; quotesShown = 400; drawAll(); });
    drawAll();
    document.documentElement.dataset.drawn = Math.round(performance.now() - started);

    """#
}
