/** Set as a constructed style sheet, which a strict Content-Security-Policy of the host page allows. */
export const STYLE = `
:host { display: block; container-type: inline-size; color: #1c2824; background: #fff; padding: 1rem;
  border: 1px solid #dfdbd0; border-radius: 12px; line-height: 1.5;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
h2, h3, p, ol { margin: 0; padding: 0; }
h2 { font-size: 1.3em; }
h3 { margin-top: 1em; font-size: 1.05em; }
.dates, .totals, .detail, .note { color: #55635d; font-size: .9em; }
img { display: block; width: 100%; height: auto; margin: .8em 0; border-radius: 8px; }
ol { list-style: none; }
li { display: grid; grid-template-columns: 3.2em 1fr; gap: 0 .8em; padding: .2em 0; }
.time { color: #55635d; text-align: right; font-variant-numeric: tabular-nums; }
.visit .title { font-weight: 650; }
.detail { grid-column: 2; }
.night { margin-left: 4em; font-weight: 650; }
.note { margin-top: .8em; }
.error { color: #a3201f; }
`;
