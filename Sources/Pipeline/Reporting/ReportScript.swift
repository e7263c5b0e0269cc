/// The program of the report's page, in the order it runs.
///
/// Texts of articles reach the page by `textContent` only, never as markup.
enum ReportScript {
  static var text: String {
    [opening, words, tools, evidence, timeline, charts, lists, main].joined()
  }

  private static let opening = #"""
    'use strict';
    const started = performance.now();
    const data = JSON.parse(document.getElementById('data').textContent);

    """#

  /// Making elements, comparing words.
  private static let tools = #"""
    const SVG = 'http://www.w3.org/2000/svg';
    const $ = (id) => document.getElementById(id);
    function fill(node, attributes, children) {
      for (const [key, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) continue;
        if (key === 'onclick') node.addEventListener('click', value);
        else node.setAttribute(key, value === true ? '' : value);
      }
      node.append(...children.flat(9).filter((child) => child !== null && child !== ''));
      return node;
    }
    const el = (tag, attributes, ...children) =>
      fill(document.createElement(tag), attributes, children);
    const svg = (tag, attributes, ...children) =>
      fill(document.createElementNS(SVG, tag), attributes, children);
    const fold = (text) => (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      .replace(/’/g, "'");
    const number = (value) => value.toLocaleString(words === WORDS.fr ? 'fr' : 'en');
    const plural = (count, word) => `${number(count)} ${t(word)}`;
    const byText = new Intl.Collator('fr', { sensitivity: 'base', numeric: true }).compare;

    // A date as exact as it is known: 2024, mai 2024, 17 mai 2024.
    function dateText(day, precision) {
      if (!day) return '';
      const options = { year: 'numeric', timeZone: 'UTC' };
      if (precision !== 'year') options.month = 'short';
      if (precision !== 'year' && precision !== 'month') options.day = 'numeric';
      return new Date(day + 'T00:00:00Z')
        .toLocaleDateString(words === WORDS.fr ? 'fr' : 'en-GB', options);
    }
    // The width of a text in a chart, by the letters of its font.
    const pen = document.createElement('canvas').getContext('2d');
    const widths = new Map();
    function textWidth(text) {
      if (!widths.has(text)) {
        pen.font = '12.5px system-ui, "Segoe UI", "DejaVu Sans", sans-serif';
        widths.set(text, pen.measureText(text).width);
      }
      return widths.get(text);
    }
    function shortened(text, room) {
      if (textWidth(text) <= room) return text;
      let kept = text;
      while (kept.length > 1 && textWidth(kept + '…') > room) kept = kept.slice(0, -1);
      return kept.trimEnd() + '…';
    }

    """#

  /// The words of articles behind an item, marked, in a window of their own.
  private static let evidence = #"""
    function source(place) {
      const [title, path, url, day] = data.documents[place] ?? [];
      const name = title || path || t('unknown');
      const link = /^https?:\/\//.test(url ?? '')
        ? el('a', { href: url, rel: 'noopener noreferrer' }, name) : name;
      const rest = [title ? path : null, dateText(day)].filter(Boolean).join(' · ');
      return [link, rest ? ' · ' + rest : ''];
    }
    // The evidence marked between what stands around it, its cue stressed.
    function marked(text, cue, before, after) {
      const place = cue ? text.indexOf(cue) : -1;
      const inner = place < 0 ? [text]
        : [text.slice(0, place), el('b', null, cue), text.slice(place + cue.length)];
      return [before ?? '', el('mark', null, ...inner), after ?? ''];
    }
    // The evidence by itself, its cue marked.
    function cued(text, cue) {
      const place = cue ? text.indexOf(cue) : -1;
      return place < 0 ? [text]
        : [text.slice(0, place), el('mark', null, cue), text.slice(place + cue.length)];
    }
    function report([place, text, cue, before, after, start, end, rule, confidence, status]) {
      const facts = [t(status), `${t('place')} ${start}–${end}`, rule && `${t('rule')} ${rule}`,
        confidence && `${t('sure')} ${confidence}`].filter(Boolean).join(' · ');
      return el('li', null, el('p', { class: 'from' }, ...source(place)),
        el('p', { class: 'evidence', lang: 'fr' }, ...marked(text, cue, before, after)),
        el('p', { class: 'from' }, facts));
    }
    function open(title, about, items) {
      const box = $('window');
      $('window-title').textContent = title;
      $('window-about').replaceChildren(...about);
      $('window-items').replaceChildren(...items);
      box.showModal();
      box.scrollTop = 0;
    }
    function openEvent(event) {
      const about = [el('p', null, badge(event.status), ' ', eventText(event))];
      if (event.conflicts) {
        about.push(el('p', null, `${t('conflict')} : ` +
          event.conflicts.split('|').map((column) => words.columns[column] ?? column).join(', ')));
      }
      if (event.cut) about.push(el('p', { class: 'from' }, `+ ${event.cut}`));
      open(event.person, about, event.reports.map(report));
    }
    const badge = (status) => el('span', { class: `badge ${status}` }, t(status));
    function eventText(event) {
      const parts = [t(event.kind === 'd' ? 'departure' : 'appointment')];
      if (event.manner && t(event.manner)) parts.push(t(event.manner));
      if (event.role) parts.push(event.role);
      if (event.organization) parts.push(event.organization);
      if (event.other) parts.push(`${t(event.kind === 'd' ? 'next' : 'before')} ${event.other}`);
      if (event.heir) {
        parts.push(`${t(event.kind === 'd' ? 'successor' : 'predecessor')} ${event.heir}`);
      }
      const day = dateText(event.date, event.precision);
      return parts.join(' · ') + (day ? ' · ' + day : '');
    }

    """#
}
