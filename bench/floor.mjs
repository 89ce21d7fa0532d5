/**
 * The least that this document could cost: strings put together by hand, straight from the resume, for the fields that
 * the seed has and no others. It escapes, since without that it would be no floor but a hole, and takes the stylesheet
 * as one string; the structured data it makes like the rest. `run.mjs` asserts that it emits what `render` emits, byte
 * for byte.
 */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const special = /[&<"]/;
const entities = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function encode(text) {
  return special.test(text) ? text.replace(/[&<"]/g, (character) => entities[character]) : text;
}

function time(date, note = '', name = '') {
  const text = date.length === 4 ? date : `${months[date.slice(5, 7) - 1]} ${date.slice(0, 4)}`;
  return `<time${name} datetime="${date}">${text}${note}</time>`;
}

function range({ startDate, endDate, expected }) {
  if (startDate === endDate) return time(startDate);
  const end = expected ? time(endDate, ' (Expected)') : time(endDate, '', ' class="dt-end"');
  return `${time(startDate, '', ' class="dt-start"')} – ${end}`;
}

function details({ score, advisors, mentors }) {
  let line = score === undefined ? '' : encode(score);
  if (advisors !== undefined) {
    line += `${line && '\u00a0· '}Advisor${advisors.length > 1 ? 's' : ''}: ${encode(advisors.join(', '))}`;
  }
  if (mentors !== undefined) {
    line += `${line && '\u00a0· '}Mentor${mentors.length > 1 ? 's' : ''}: ${encode(mentors.join(', '))}`;
  }
  return line && `<p class="details">${line}</p>`;
}

function highlights({ highlights: points }) {
  if (points === undefined) return '';
  let list = '';
  for (const point of points) list += `<li>${encode(point)}</li>`;
  return `<ul class="highlights">${list}</ul>`;
}

function entry(item, title, role, className) {
  return `<article class="entry short ${className} h-event"><header class="row"><h3 class="p-name">${encode(title)}</h3><p class="date">${range(item)}</p></header><div class="row"><p class="role p-summary">${encode(role)}</p><p class="place p-location">${encode(item.location)}</p></div>${details(item)}${highlights(item)}</article>`;
}

function employer(items) {
  const [first] = items;
  if (items.length === 1) return entry(first, first.name, first.position, 'p-experience');
  let positions = '';
  for (const item of items) {
    positions += `<section class="position short"><header class="row"><h4 class="role p-summary">${encode(item.position)}</h4><p class="date">${range(item)}</p></header>${details(item)}${highlights(item)}</section>`;
  }
  return `<article class="entry p-experience h-event"><header class="row"><h3 class="p-name">${encode(first.name)}</h3><p class="place p-location">${encode(first.location)}</p></header>${positions}</article>`;
}

function citation({ name, authors, publisher, status, award }, own) {
  let line = '';
  for (const author of authors) {
    const marked = author.endsWith('*');
    const plain = marked ? author.slice(0, -1) : author;
    if (line !== '') line += ', ';
    line +=
      plain === own
        ? `<b class="p-author">${encode(plain)}</b>`
        : `<span class="p-author">${encode(plain)}</span>`;
    if (marked) line += '<sup>*</sup>';
  }
  const where = publisher === undefined ? '' : `<cite class="p-publication">${encode(publisher)}</cite>`;
  const state = status === undefined ? '' : `<i class="status">${encode(status)}</i>`;
  const won = award === undefined ? '' : ` <span class="award">${encode(award)}</span>`;
  return `<li class="h-cite"><h3 class="p-name">${encode(name)}</h3><p class="authors">${line}</p><p class="imprint">${where}${state}${won}</p></li>`;
}

function line(words, date) {
  return `<li><div class="row"><p>${words}</p><p class="date">${date}</p></div></li>`;
}

const unquoted = /["\\<>&]/;

function quote(text) {
  if (!unquoted.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}

function held({ startDate, endDate, expected }, property, role, organization) {
  const end = endDate === undefined || expected ? '' : `,"endDate":"${endDate}"`;
  return `{"@type":"OrganizationRole","roleName":${quote(role)},"startDate":"${startDate}"${end},"${property}":{"@type":"Organization","name":${quote(organization)}}}`;
}

function paper({ name, authors, publisher, status, award }, own) {
  let makers = '';
  for (const author of authors) {
    const plain = author.endsWith('*') ? author.slice(0, -1) : author;
    if (makers !== '') makers += ',';
    makers += plain === own ? '{"@id":"#person"}' : `{"@type":"Person","name":${quote(plain)}}`;
  }
  const where =
    publisher === undefined ? '' : `,"isPartOf":{"@type":"CreativeWork","name":${quote(publisher)}}`;
  const state = status === undefined ? '' : `,"creativeWorkStatus":${quote(status)}`;
  const won = award === undefined ? '' : `,"award":[${quote(award)}]`;
  return `,{"@type":"ScholarlyArticle","name":${quote(name)},"author":[${makers}]${where}${state}${won}}`;
}

function structuredData({ basics, education, work, publications, awards }) {
  let pages = '';
  for (const { url } of basics.profiles) pages += `${pages && ','}${quote(url)}`;
  let jobs = '';
  for (const item of work) jobs += `${jobs && ','}${held(item, 'worksFor', item.position, item.name)}`;
  let schools = '';
  let studies = '';
  let degrees = '';
  for (const item of education) {
    const degree = `${item.studyType} in ${item.area}`;
    if (item.expected) {
      studies += `${studies && ','}${held(item, 'affiliation', degree, item.institution)}`;
      continue;
    }
    schools += `${schools && ','}${held(item, 'alumniOf', degree, item.institution)}`;
    degrees += `${degrees && ','}{"@type":"EducationalOccupationalCredential","name":${quote(degree)},"recognizedBy":{"@type":"Organization","name":${quote(item.institution)}}}`;
  }
  let won = '';
  let last = '';
  for (const { title } of awards) {
    if (title === last) continue;
    won += `${won && ','}${quote(title)}`;
    last = title;
  }
  let papers = '';
  for (const item of publications) papers += paper(item, basics.name);
  return `{"@context":"https://schema.org","@graph":[{"@type":"ProfilePage","inLanguage":"en","mainEntity":{"@type":"Person","@id":"#person","name":${quote(basics.name)},"email":[${quote(basics.email)}],"sameAs":[${pages}],"worksFor":[${jobs}],"alumniOf":[${schools}],"affiliation":[${studies}],"hasCredential":[${degrees}],"award":[${won}]}}${papers}]}`;
}

/**
 * @param resume the seed
 * @param css the whole stylesheet
 */
export function floor(resume, css) {
  const { basics, education, work, publications, projects, volunteer, awards, meta } = resume;
  const name = encode(basics.name);
  let html = `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="color-scheme" content="light dark"/><title>${name} – Curriculum Vitae</title><meta name="description" content="${name}"/><meta property="og:type" content="profile"/><meta property="og:title" content="${name} – Curriculum Vitae"/><script type="application/ld+json">${structuredData(resume)}</script><style>${css}</style></head><body class="scholar h-resume auto serif comfortable"><header class="head p-contact h-card"><div class="who"><h1 class="p-name">${name}</h1><ul class="contacts"><li><span class="unseen">Email: </span><a class="u-email" href="mailto:${encode(basics.email)}">${encode(basics.email)}</a></li>`;
  for (const { network, url } of basics.profiles) {
    html += `<li><span class="unseen">${encode(network)}: </span><a class="u-url" href="${encode(url)}">${encode(url.replace('https://', ''))}</a></li>`;
  }
  html += `</ul></div></header><main><section class="summary"><h2>Biography</h2><div class="p-summary"><p>${encode(basics.summary)}</p></div></section><section class="education"><h2>Education</h2>`;
  for (const item of education) {
    html += entry(item, item.institution, `${item.studyType} in ${item.area}`, 'p-education');
  }
  html += '</section><section class="work"><h2>Experience</h2>';
  for (let at = 0; at < work.length; ) {
    const first = at;
    while (at < work.length && work[at].name === work[first].name) at += 1;
    html += employer(work.slice(first, at));
  }
  html += '</section><section class="publications"><h2>Publications</h2><ol class="citations digits-1">';
  for (const item of publications) html += citation(item, basics.name);
  html += '</ol></section><section class="activities"><h2>Teaching</h2><ul class="lines">';
  for (const { roles, name: course, entity, date } of projects) {
    html += line(encode(`${roles[0]}, ${course}, ${entity}`), encode(date));
  }
  html += `</ul></section><section class="activities"><h2>${encode(meta.themeOptions.sectionLabels.service)}</h2><ul class="lines">`;
  for (const item of volunteer) {
    html += line(encode(`${item.position}, ${item.organization}`), range(item));
  }
  html += '</ul></section><section class="awards"><h2>Awards and honors</h2><ul class="lines">';
  for (let at = 0; at < awards.length; ) {
    const { title, awarder, summary } = awards[at];
    let dates = '';
    for (; at < awards.length && awards[at].title === title && awards[at].awarder === awarder; at += 1) {
      dates += `${dates && ', '}${time(awards[at].date)}`;
    }
    html += line(
      `<b>${encode(title)}</b>${awarder === undefined ? '' : `, ${encode(awarder)}`}${summary === undefined ? '' : ` <span class="remark">${encode(summary)}</span>`}`,
      dates,
    );
  }
  return `${html}</ul></section></main></body></html>\n`;
}
