/** The style of the page: readable at 16 px and up, black on white, prints on A4. */
export const PAGE_STYLE = `
:root { color-scheme: light; font: 17px/1.6 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; color: #1d1d1b; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.3rem; border-bottom: 3px solid var(--day, #1f5c4d); padding-bottom: .2rem; margin-top: 2rem; }
h2 small, h3 small { font-weight: 400; color: #555; font-size: .8em; }
h3 { font-size: 1.05rem; margin: 0 0 .3rem; }
.lead { font-size: 1.1rem; }
.totals, .detail { color: #555; }
.mark { display: block; color: #8a3b00; }
dl { display: grid; gap: .1rem .8rem; margin: .6rem 0; }
dl div { display: grid; grid-template-columns: 7.5em 1fr; gap: .5rem; }
dt { color: #555; } dd { margin: 0; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; color: #555; font-weight: 400; }
td { border-top: 1px solid #ddd; padding: .35rem .5rem .35rem 0; vertical-align: top; }
td:first-child { white-space: nowrap; width: 7.2em; font-variant-numeric: tabular-nums; }
tr.leg b { font-weight: 400; }
.number { display: inline-block; min-width: 1.45em; margin-right: .4em; border-radius: 1em; background: var(--day); color: #fff; text-align: center; font-weight: 700; }
.night { font-weight: 700; }
figure { margin: 1rem 0; } figure svg { width: 100%; height: auto; }
.cards { display: grid; gap: .8rem; }
article { border: 1px solid #ddd; border-left: 4px solid var(--day); border-radius: 4px; padding: .7rem .9rem; }
.advice { margin-top: 1rem; }
article p { margin: .2rem 0; }
@media print { body { max-width: none; font-size: 11pt; } article, figure, tr { break-inside: avoid; } h2, h3 { break-after: avoid; } section + section { break-before: page; } }
`;
