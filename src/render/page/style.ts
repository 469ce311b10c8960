/** The page's style: quiet on the screen, plain on paper. */
export const style = `
:root { --muc: #1f2933; --nhat: #5b6670; --vien: #d7dce1; --nen: #fff; --nen2: #f5f7f9; --chinh: #1f4e79; --dau: #ffe9a8; --chon: #eaf3fb; }
* { box-sizing: border-box; }
html { scroll-padding-top: 5.4rem; }
body { margin: 0; font: 16px/1.55 'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; color: var(--muc); background: var(--nen); }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header h1 { font-size: 1.7rem; line-height: 1.25; margin: 2rem 0 .5rem; color: var(--chinh); text-wrap: balance; }
nav { position: sticky; top: 0; z-index: 2; background: var(--nen); border-bottom: 1px solid var(--vien); }
nav ul { max-width: 76rem; margin: 0 auto; padding: .5rem 1.25rem; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; font-size: .92rem; }
a { color: var(--chinh); }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
h2 { font-size: 1.35rem; margin: 2.6rem 0 .6rem; padding-top: .6rem; border-top: 2px solid var(--chinh); color: var(--chinh); }
h3 { font-size: 1.12rem; margin: 1.8rem 0 .4rem; } h4 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p { margin: .5rem 0; } main > p, .doan { max-width: 62rem; }
.nut, button { font: inherit; cursor: pointer; border: 1px solid var(--vien); border-radius: 4px; background: var(--nen2); padding: .2rem .7rem; }
button.n { border: 0; border-radius: 3px; background: none; padding: 0 .15rem; margin: 0; color: var(--chinh); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; font-variant-numeric: tabular-nums; }
button.n:hover, button.n:focus-visible { background: var(--chon); }
body:not(.co-ma-lenh) button.n { color: inherit; text-decoration: none; pointer-events: none; }
body.co-ma-lenh .khong-ma { display: none; }
.bang { margin: 1.2rem 0 1.6rem; overflow-x: auto; }
.bang details, details.bang { border: 1px solid var(--vien); border-radius: 6px; padding: 0 .8rem; }
summary { cursor: pointer; padding: .55rem 0; font-weight: 600; }
table { border-collapse: collapse; font-size: .86rem; line-height: 1.35; min-width: 40rem; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; font-size: .95rem; }
th, td { border-bottom: 1px solid var(--vien); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--nen2); vertical-align: bottom; font-weight: 600; border: 1px solid var(--vien); }
tbody th { font-weight: 400; min-width: 12rem; }
td.so, th.so { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; } thead th.so { white-space: normal; min-width: 4.2rem; text-align: center; }
tr.nhom th, tr.nhom td { font-weight: 600; background: var(--nen2); } tr.cong th, tr.cong td { font-weight: 700; border-top: 2px solid var(--muc); }
td.van { min-width: 14rem; max-width: 34rem; overflow-wrap: anywhere; }
.ghi-chu { font-size: .84rem; color: var(--nhat); max-width: 62rem; }
.loc { font: inherit; width: 100%; max-width: 26rem; padding: .3rem .5rem; border: 1px solid var(--vien); border-radius: 4px; margin: .3rem 0; }
body:not(.co-ma-lenh) .loc { display: none; }
figure { margin: 1.2rem 0; overflow-x: auto; } figcaption { font-weight: 600; font-size: .95rem; margin: .3rem 0; }
figure svg { max-width: 100%; height: auto; display: block; min-width: 34rem; } svg [data-n] { cursor: pointer; } svg [data-n]:focus-visible, svg [data-n]:hover { opacity: .75; outline: none; }
.tieu-bieu { margin: .9rem 0; max-width: 62rem; } .tieu-bieu > p { margin: .2rem 0; font-style: italic; color: var(--nhat); }
blockquote { margin: .35rem 0; padding: .15rem 0 .15rem .9rem; border-left: 3px solid var(--vien); overflow-wrap: anywhere; }
.nguon { font-size: .85rem; color: var(--nhat); margin: .1rem 0 .8rem .95rem; }
#khung { position: fixed; inset: 0 0 0 auto; width: min(46rem, 100vw); background: var(--nen); border-left: 1px solid var(--vien); box-shadow: 0 0 28px rgb(0 0 0 / .18); z-index: 5; display: flex; flex-direction: column; }
#khung[hidden] { display: none; }
#khung-dau { display: flex; gap: .6rem; align-items: start; padding: .8rem 1rem; border-bottom: 1px solid var(--vien); } #khung-ten { flex: 1; margin: 0; padding: 0; border: 0; font-size: 1.02rem; line-height: 1.35; } #khung-ten:focus { outline: none; }
#khung-loc { display: flex; flex-wrap: wrap; gap: .4rem; padding: .6rem 1rem; border-bottom: 1px solid var(--vien); background: var(--nen2); font-size: .86rem; } #khung-loc[hidden] { display: none; }
#khung-loc label { display: flex; flex-direction: column; gap: .1rem; } #khung-loc select, #khung-loc input { font: inherit; padding: .15rem .3rem; max-width: 12rem; } #khung-loc p { flex-basis: 100%; margin: 0; color: var(--nhat); }
#khung-than { overflow-y: auto; padding: .6rem 1rem 2rem; overflow-wrap: anywhere; }
mark { background: var(--dau); color: inherit; padding: 0 .05em; border-radius: 2px; } mark.khong { background: #e3e7eb; } .chon { background: var(--chon); box-shadow: 0 0 0 3px var(--chon); } .chon mark:not(.khong) { background: #ffd95e; }
.ma { margin: .2rem 0 .2rem .95rem; display: flex; flex-wrap: wrap; gap: .3rem; } .chip { font-size: .76rem; border: 1px solid var(--vien); border-radius: 99px; padding: .02rem .55rem; background: var(--nen2); } .chip.ngo { border-style: dashed; }
.dem, .cho { color: var(--nhat); font-size: .88rem; } .loi { color: #a33; }
.dau { display: grid; grid-template-columns: auto 1fr; gap: .15rem .8rem; font-size: .88rem; background: var(--nen2); padding: .6rem .8rem; border-radius: 6px; } .dau dt { color: var(--nhat); } .dau dd { margin: 0; }
.so-trang { color: var(--nhat); font-size: .78rem; text-align: right; border-top: 1px dashed var(--vien); } .k-heading { font-weight: 600; } .k-letterhead, .k-recipients, .k-signature { color: var(--nhat); font-size: .88rem; } .k-row { font-size: .88rem; } .chu { font-size: .85rem; color: var(--nhat); }
footer { color: var(--nhat); font-size: .85rem; padding-top: 2rem; padding-bottom: 3rem; }
@media (min-width: 90rem) { body.co-khung main, body.co-khung header { margin-left: 2rem; max-width: calc(100vw - 50rem); } }
@media print {
  nav, #khung, .loc, .nut, .khong-in { display: none !important; } body { font-size: 10.5pt; } a, button.n { color: inherit; text-decoration: none; }
  h2, h3, h4, caption, figcaption { break-after: avoid; } tr, figure, blockquote { break-inside: avoid; } thead { display: table-header-group; } table { font-size: 8pt; min-width: 0; } header, main, footer { max-width: none; padding: 0; } .bang, figure { overflow: visible; }
  @page { size: A4; margin: 20mm 15mm 20mm 20mm; }
}
`;
