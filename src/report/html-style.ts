/** How a document looks as a page: readable, printable, light and dark, from 320 pixels on. */

export const style = `
:root{color-scheme:light dark;--ink:#1c1b22;--soft:#5b5966;--paper:#fff;--panel:#f6f5f9;--line:#dedbe6;--link:#5a2ec7;--done:#1f7a4d;--open:#b35c00;--blocked:#b3261e;--unknown:#6b6876;--mark:#efeaff}
@media(prefers-color-scheme:dark){:root{--ink:#e9e7ef;--soft:#a9a6b5;--paper:#17161c;--panel:#211f28;--line:#383541;--link:#b9a2ff;--done:#5fc790;--open:#f0a24e;--blocked:#ff8a80;--unknown:#9a97a6;--mark:#2e2745}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
.page{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:2.5rem;max-width:76rem;margin:0 auto;padding:2rem 1.5rem 4rem}
nav{position:sticky;top:1.5rem;align-self:start;font-size:.92rem}
nav ol{list-style:none;margin:0;padding:0}
nav a{display:block;padding:.3rem .6rem;border-left:2px solid var(--line);color:var(--soft);text-decoration:none}
nav a:hover,nav a:focus-visible{color:var(--ink);border-color:var(--link)}
h1{font-size:1.9rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.45rem;line-height:1.3;margin:3rem 0 1rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;margin:2.2rem 0 .6rem}
h4{font-size:1rem;margin:1.4rem 0 .5rem}
p{margin:.7rem 0}
a{color:var(--link);overflow-wrap:anywhere}
code{font:.88em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);padding:.1em .3em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.9rem 1rem;overflow-x:auto;font-size:.92rem}
pre code{background:none;padding:0;overflow-wrap:normal}
ul,ol{padding-left:1.5rem;margin:.6rem 0}
li{margin:.35rem 0}
ul.tasks{list-style:none;padding-left:0}
ul.tasks>li{padding-left:1.7rem;position:relative}
ul.tasks>li::before{content:"";position:absolute;left:.1rem;top:.42em;width:.85em;height:.85em;border:1.5px solid var(--soft);border-radius:3px}
.scroll{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .7rem;border-bottom:1px solid var(--line)}
td{min-width:7rem}
td.number{min-width:0;font-variant-numeric:tabular-nums;white-space:nowrap}
td code,td a{overflow-wrap:break-word}
th{color:var(--soft);font-weight:600;white-space:nowrap}
details{margin:.8rem 0;border:1px solid var(--line);border-radius:8px;padding:0 .9rem}
summary{cursor:pointer;padding:.55rem 0;font-weight:600}
details[open]{padding-bottom:.6rem}
.note{border-left:4px solid var(--open);background:var(--panel);padding:.7rem 1rem;border-radius:0 8px 8px 0;margin:1rem 0}
.card{border:1px solid var(--line);border-radius:12px;padding:.3rem 1.2rem 1rem;margin:1.2rem 0;background:var(--paper)}
.card>h4{font-size:1.05rem;margin:.9rem 0 .4rem}
.tag{display:inline-block;font-size:.78rem;font-weight:600;line-height:1.5;padding:0 .5rem;border:1px solid currentColor;border-radius:99px;vertical-align:.08em}
.tag.error,.tag.blocked{color:var(--blocked)}.tag.warning{color:var(--open)}.tag.notice{color:var(--soft)}
.chart{margin:1.5rem 0}
.chart svg{display:block;width:100%;height:1.6rem;border-radius:8px;overflow:hidden}
.done{fill:var(--done)}.open{fill:var(--open)}.blocked{fill:var(--blocked)}.unknown{fill:var(--unknown)}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;font-size:.92rem;color:var(--soft)}
.legend svg{display:inline-block;width:.8rem;height:.8rem;border-radius:3px;margin-right:.5rem;vertical-align:-.05rem}
.legend b{color:var(--ink)}
form{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;background:var(--paper);padding:.7rem 0;margin-top:1rem;border-bottom:1px solid var(--line)}
form label{display:flex;align-items:center;gap:.4rem;font-size:.85rem;color:var(--soft)}
form label:first-child{flex:1 1 14rem}
input,select{font:inherit;font-size:.95rem;color:inherit;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.4rem .6rem;min-width:0;max-width:100%}
input{width:100%}
select{max-width:16rem}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
output{font-size:.85rem;color:var(--soft)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
[hidden]{display:none!important}
@media(max-width:60rem){.page{grid-template-columns:minmax(0,1fr);gap:1rem;padding:1.2rem 1rem 3rem}nav{position:static}nav ol{display:flex;flex-wrap:wrap;gap:.2rem .4rem}nav a{border:1px solid var(--line);border-radius:99px;padding:.15rem .7rem}h1{font-size:1.5rem}h2{font-size:1.25rem}.card{padding:.2rem .9rem .8rem}form{position:static}form label{flex:1 1 9rem;min-width:0}select{flex:1 1 0;width:0;max-width:none}}
@media print{:root{--ink:#000;--soft:#444;--paper:#fff;--panel:#f3f3f3;--line:#bbb;--link:#000}nav,form{display:none}.page{display:block;padding:0;max-width:none}body{font-size:10.5pt}.card,pre,table{break-inside:auto}h2,h3,h4,summary{break-after:avoid}tr,li{break-inside:avoid}pre{white-space:pre-wrap}.scroll{overflow:visible}}
`;
