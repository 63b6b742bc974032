/**
 * How a paper looks, in Typst. The paper itself arrives as JSON and every text of it is placed as a string, so that
 * nothing anybody typed is ever read as markup.
 */
export const paperTemplate = String.raw`
#let d = json(bytes(sys.inputs.paper))
#let accent = rgb("#175c72")
#let ink = rgb("#1d232b")
#let soft = rgb("#4a5460")
#let line-colour = rgb("#d5dbe2")
#let small(body) = text(size: 8.5pt, fill: soft, body)
#let stacked(all) = all.map(each => [#each]).join(linebreak())
#let rtl = d.language == "ar"
#let edge = 1.5pt + line-colour
#let digits = if rtl { "\u{0661}" } else { "1" }
#let written = d.day.split("-").map(int)

#set document(title: d.title, date: datetime(year: written.at(0), month: written.at(1), day: written.at(2)))
#set text(
  font: ("IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans Ethiopic"),
  lang: d.language, size: 10.5pt, fill: ink, fallback: false, hyphenate: false,
)
#set par(leading: if rtl { 0.85em } else { 0.72em }, spacing: 1.35em)
// A word too long for its column may be broken anywhere.
#show regex("\\S{18}"): it => { it; sym.zws }
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 18mm, bottom: 26mm),
  // A filled page would cover the one before it where several are drawn in one picture.
  fill: none,
  background: if sys.inputs.preview == "yes" { place(bottom, line(length: 100%, stroke: 2pt + line-colour)) },
  footer: context [
    #line(length: 100%, stroke: 0.5pt + line-colour)
    #v(-0.5em)
    #small(grid(
      columns: (1fr, auto), column-gutter: 6mm,
      d.foot,
      d.pageWords
        .replace("{pages}", numbering(digits, counter(page).final().first()))
        .replace("{page}", numbering(digits, counter(page).get().first())),
    ))
  ],
)
#show heading.where(level: 1): set text(size: 15pt, weight: 600, fill: ink)
#show heading.where(level: 1): set block(above: 10mm, below: 6mm)
#show heading.where(level: 2): set text(size: 11.5pt, weight: 600, fill: accent)
#show heading.where(level: 2): set block(above: 7mm, below: 3.5mm)

#let facts(items) = grid(
  columns: (auto, 1fr), column-gutter: 5mm, row-gutter: 0.85em,
  ..items.map(each => (text(fill: soft, each.label), stacked(each.value.split("\n")))).flatten(),
)

#let boxes(items) = stack(
  spacing: 0.95em,
  ..items.map(each => grid(
    columns: (auto, 1fr), column-gutter: 3mm,
    box(width: 3.4mm, height: 3.4mm, radius: 0.5mm, stroke: 0.8pt + soft), [#each],
  )),
)

#let members(block) = {
  if block.title != "" { heading(level: 2, block.title) }
  set text(size: 9pt)
  set par(leading: 0.6em)
  table(
    columns: block.headers.enumerate().map(((index, _)) => if index == 0 { 1.9fr } else { 1fr }),
    inset: (x: 2mm, y: 1.9mm),
    stroke: (x, y) => (bottom: 0.5pt + line-colour),
    fill: (x, y) => if y == 0 { rgb("#eef6f8") },
    align: start + horizon,
    table.header(..block.headers.map(each => text(weight: 600, size: 8.5pt, each))),
    ..block.rows.flatten().map(each => [#each]),
  )
}

#let signatures(places) = for row in places {
  grid(
    columns: (1fr,) * row.len(), column-gutter: 10mm,
    ..row.map(place => block(breakable: false, above: 0mm)[
      #v(13mm)
      #line(length: 100%, stroke: 0.7pt + ink)
      #v(-0.6em)
      #if place.name != "" [#place.name #linebreak()]
      #small(place.label)
    ]),
  )
}

#let closing(block-data) = block(breakable: false, above: 8mm)[
  #block-data.text
  #v(15mm)
  #block(width: 62mm, stroke: (top: 0.7pt + ink), inset: (top: 2mm))[#stacked(block-data.lines)]
]

#let part(each) = {
  if each.kind == "heading" { heading(level: 2, each.text) }
  if each.kind == "paragraph" { par(stacked(each.text.split("\n"))) }
  if each.kind == "list" { list(spacing: 0.85em, ..each.items.map(item => [#item])) }
  if each.kind == "boxes" { boxes(each.items) }
  if each.kind == "facts" { facts(each.items) }
  if each.kind == "table" { members(each) }
  if each.kind == "answer" {
    block(breakable: false, sticky: true, below: 0.5em, text(weight: 600, size: 9.5pt, each.question))
    block(above: 0.5em, below: 1.4em, inset: (x: 3mm), stroke: if rtl { (right: edge) } else { (left: edge) }, stacked(each.answer.split("\n")))
  }
  if each.kind == "signatures" { signatures(each.places) }
  if each.kind == "closing" { closing(each) }
}

#grid(
  columns: (1fr, auto), column-gutter: 10mm, align: (start + bottom, end + bottom),
  text(size: 14pt, weight: 600, fill: accent, d.letterhead.name),
  small(stacked(d.letterhead.lines)),
)
#v(-0.4em)
#line(length: 100%, stroke: 1.2pt + accent)
#v(6mm)
#grid(
  columns: if d.recipient.len() > 0 { (1fr, 72mm) } else { (1fr,) }, column-gutter: 8mm,
  ..if d.recipient.len() > 0 { (stacked(d.recipient),) },
  if d.facts.len() > 0 { set text(size: 9.5pt); facts(d.facts) },
)

#heading(level: 1, d.heading)
#for each in d.blocks { part(each) }
`;
