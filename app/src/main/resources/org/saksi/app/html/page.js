'use strict';
// Follows the links between notes and marks. It writes no markup and no text of a report: what a
// mark means is shown by a copy of its note.
(() => {
  const root = document.documentElement;
  const narrow = matchMedia('(max-width: 899px)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const notes = document.getElementById('notes');
  const reports = [...document.querySelectorAll('.report')];
  const tabs = [...document.querySelectorAll('.tabs a')];
  const facts = [...document.querySelectorAll('details.note')];
  const rows = facts.map((fact) => [...fact.closest('tr').querySelectorAll('summary, td a')]);
  const marks = new Map();
  const scrolled = new Map();
  let selected = '';
  let pane = 'notes';
  let peeked = null;

  // One stop of the tab key for each row and each report; the arrows go on from there.
  for (const cell of document.querySelectorAll('.facts td a')) cell.tabIndex = -1;
  for (const mark of document.querySelectorAll('a.mark')) {
    mark.tabIndex = -1;
    for (const note of mark.dataset.notes.split(' ')) {
      if (!marks.has(note)) marks.set(note, []);
      marks.get(note).push(mark);
    }
  }
  for (const report of reports) {
    const first = report.querySelector('a.mark');
    if (first) first.tabIndex = 0;
  }

  function showPane(id) {
    if (id === pane && root.dataset.pane) return;
    scrolled.set(pane, scrollY);
    pane = root.dataset.pane = id;
    for (const shown of [notes, ...reports]) shown.classList.toggle('shown', shown.id === id);
    for (const tab of tabs) {
      if (tab.dataset.pane === id) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
    if (narrow.matches) scrollTo(0, scrolled.get(id) ?? 0);
  }

  function bringIntoView(mark, report) {
    const behavior = calm.matches ? 'auto' : 'smooth';
    if (narrow.matches) {
      if (report.id === pane) mark.scrollIntoView({ behavior, block: 'center' });
      return;
    }
    const above = mark.getBoundingClientRect().top - report.getBoundingClientRect().top;
    report.scrollTo({ top: report.scrollTop + above - report.clientHeight * 0.3, behavior });
  }

  // Shows the words of a note in every report; at names the place to go to where there are several.
  function select(note, at) {
    for (const on of document.querySelectorAll('.on')) on.classList.remove('on');
    selected = note;
    const words = marks.get(note) ?? [];
    for (const mark of words) mark.classList.add('on');
    root.classList.toggle('selecting', words.length > 0);
    for (const fact of facts) fact.open = fact.id === note;
    if (note) document.getElementById(note).classList.add('on');
    for (const report of reports) {
      const first = words.find((mark) => report.contains(mark));
      const place = at && report.contains(at) ? following(at) ?? first : first;
      report.classList.toggle('silent', note.startsWith('x') && !first);
      tabs.find((tab) => tab.dataset.pane === report.id).classList.toggle('has', !!first);
      if (first) bringIntoView(place, report);
      if (at && report.contains(at)) report.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    history.replaceState(null, '', '#' + note);
  }

  function following(anchor) {
    let next = anchor;
    while (next && !next.matches('a.mark')) next = next.nextElementSibling;
    return next;
  }

  const card = document.createElement('div');
  card.className = 'popup';
  card.hidden = true;
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', '{{popup.about}}');
  document.body.append(card);

  function copyOf(id) {
    const note = document.getElementById(id);
    const original = note && (note.matches('.card') ? note : note.querySelector('.card'));
    if (!original) return [];
    const copy = document.createElement('div');
    copy.className = original.className.replace(/\b(note|on)\b/g, '');
    if (note.closest('tbody')) copy.classList.add(note.closest('tbody').id);
    copy.append(...original.cloneNode(true).childNodes);
    return [copy];
  }

  function peek(mark) {
    hideCard();
    peeked = mark;
    const shown = mark.dataset.notes.split(' ');
    for (const part of marks.get(shown[0])) part.classList.add('peek');
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', '{{popup.close}}');
    close.addEventListener('click', () => leaveCard());
    card.replaceChildren(close, ...shown.flatMap(copyOf));
    card.hidden = false;
    place(mark);
    card.focus({ preventScroll: true });
  }

  function place(mark) {
    card.style.left = card.style.top = '';
    const words = [...mark.getClientRects()].at(-1);
    if (narrow.matches) {
      scrollBy(0, Math.max(0, words.bottom - innerHeight * 0.4));
      return;
    }
    const own = card.getBoundingClientRect();
    const below = words.bottom + 8;
    const top = below + own.height < innerHeight ? below : words.top - own.height - 8;
    card.style.left = Math.max(12, Math.min(words.left, innerWidth - own.width - 12)) + 'px';
    card.style.top = Math.max(12, top) + 'px';
  }

  function hideCard() {
    card.hidden = true;
    peeked = null;
    for (const part of document.querySelectorAll('.peek')) part.classList.remove('peek');
  }

  function leaveCard() {
    const mark = peeked;
    hideCard();
    mark?.focus({ preventScroll: true });
  }

  function follow(link) {
    const at = document.getElementById(link.hash.slice(1));
    const report = at.closest('.report');
    hideCard();
    if (narrow.matches) showPane(report.id);
    select(link.dataset.note, at);
    if (narrow.matches) following(at)?.focus({ preventScroll: true });
  }

  document.addEventListener('click', (event) => {
    const target = event.target;
    const mark = target.closest('a.mark');
    const link = target.closest('a.to');
    const tab = target.closest('.tabs a');
    if (mark || link || tab) event.preventDefault();
    if (mark) peek(mark);
    else if (link) follow(link);
    else if (tab) showPane(tab.dataset.pane);
    else if (target.closest('.masthead a')) showPane('notes');
    else if (target.closest('li.note')) select(target.closest('li.note').id);
    else if (!card.contains(target)) hideCard();
  });

  for (const fact of facts) {
    fact.addEventListener('toggle', () => {
      if (fact.open && selected !== fact.id) select(fact.id);
      else if (!fact.open && selected === fact.id) select('');
    });
  }
  for (const report of reports) report.addEventListener('scroll', hideCard, { passive: true });

  function stepThrough(marksOfReport, from, key) {
    const at = marksOfReport.indexOf(from);
    const steps = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: marksOfReport.length - 1 };
    return marksOfReport[steps[key]];
  }

  function stepOver(from, key) {
    const row = rows.findIndex((cells) => cells.includes(from));
    const cell = rows[row].indexOf(from);
    const beside = { ArrowRight: cell + 1, ArrowLeft: cell - 1 };
    const beyond = { ArrowDown: row + 1, ArrowUp: row - 1, Home: 0, End: rows.length - 1 };
    if (key in beside) return rows[row][beside[key]];
    const next = rows[beyond[key]];
    return next && next[Math.min(cell, next.length - 1)];
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (card.hidden) select('');
      else leaveCard();
      return;
    }
    const mark = event.target.closest('a.mark');
    const cell = event.target.closest('.facts summary, .facts td a');
    let next;
    if (mark) next = stepThrough([...mark.closest('.report').querySelectorAll('a.mark')], mark, event.key);
    else if (cell) next = stepOver(cell, event.key);
    if (!next) return;
    event.preventDefault();
    if (mark) [mark.tabIndex, next.tabIndex] = [-1, 0];
    next.focus();
  });

  let unfolded = [];
  addEventListener('beforeprint', () => {
    select('');
    for (const fact of facts) fact.removeAttribute('name');
    unfolded = [...document.querySelectorAll('details:not([open])')];
    for (const each of unfolded) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of unfolded) each.open = false;
    for (const fact of facts) fact.setAttribute('name', 'finding');
  });

  root.classList.add('script');
  showPane('notes');
  const asked = location.hash.slice(1);
  const link = [...document.querySelectorAll('a.to')].find((each) => each.hash.slice(1) === asked);
  if (link) follow(link);
  else if (marks.has(asked)) select(asked);
})();
