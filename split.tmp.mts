import postcss from 'postcss';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
const br=(s:string)=>brotliCompressSync(s).length;
const css=readFileSync('dist/assets/'+readdirSync('dist/assets').find(f=>/^style-.*css$/.test(f)),'utf8');
for (const lang of ['en','ar','ru']) {
const html=readFileSync(`dist/dushanbe-2025/${lang}/index.html`,'utf8').replace(/<script type="application\/json.*?<\/script>/s,'');
const known=new Set(html.match(/[\w-]+/g));
const early=postcss.parse(css), late=postcss.parse(css);
const isEarly=(sel:string)=>[...sel.replace(/:not\([^)]*\)/g,'').matchAll(/[.#]([a-zA-Z][\w-]*)/g)].every(([,n])=>known.has(n!));
const walk=(root:postcss.Root,want:boolean)=>{ root.walkRules(r=>{ if((r.parent as any)?.name?.includes('keyframes'))return; const e=r.selectors.some(isEarly); if(e!==want) r.remove(); }); root.walkAtRules(a=>{ if(a.name==='font-face'||a.name.includes('keyframes')){ if(!want) a.remove(); } else if(a.name==='media'&&a.params==='print'){ if(want) a.remove(); } else if(!a.nodes?.length) a.remove(); }); root.walkAtRules(a=>{if(a.nodes?.length===0)a.remove()}); };
walk(early,true); walk(late,false);
const e=early.toString(), l=late.toString();
const ff=[...css.matchAll(/@font-face\{[^}]*\}/g)].map(x=>x[0]).join('');
const page=html.replace(/<link rel="stylesheet"[^>]*>/,()=>'<style>'+e+'</style>');
console.log(lang,'css',css.length,br(css),'early',e.length,br(e),'late',l.length,br(l),'fontface',ff.length,br(ff),'print',br(css.match(/@media print.*/s)?.[0]??''), 'html',br(html),'with',br(page));
}
