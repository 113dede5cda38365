import { chromium } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--headless','--no-sandbox','--disable-gpu'] });
const lang=process.argv[2]??'en'; const size=(process.argv[3]??'1440x900').split('x').map(Number);
const dist='/work/main/dist';
let h=readFileSync(`${dist}/dushanbe-2025/${lang}/index.html`,'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/,'');
const css=readFileSync(dist+'/assets/'+readdirSync(dist+'/assets').find(f=>/^style-.*css$/.test(f)),'utf8');
h=h.replace(/<link rel="(?:preload|modulepreload)[^>]*>|<script type="module"[^>]*><\/script>/g,'');
h=h.replace(/<link rel="stylesheet"[^>]*>/,()=>'<style>'+css+'</style>');
const cut=(h:string,re:RegExp)=>{const n=h.replace(re,''); if(n.length===h.length) throw re; return n;};
const V:Record<string,string>={ all:h, 

 sys: h.replace(/--font-(serif|sans)[^;]*;/g,'--font-$1:sans-serif;'),
 ownInSerif: h.replace(/--font-(serif|sans)[^;]*;/g,(_,f)=>f==='serif'?'--font-serif:"Atlas Serif","Atlas Serif Stand-in",serif;':'--font-sans:"Atlas Sans","Atlas Sans Stand-in",sans-serif;'),
 noLetters: cut(h,/"Atlas \w+ (Cyrillic |Arabic )?Letters",/g),
 noLang: cut(h,/\[lang\|="(ar|ru|en)"\]\{[^}]*\}/g),
 noFace: cut(h,/@font-face\{[^}]*url[^}]*\}/g),
};
const run=async (html:string)=>{ const p=await b.newPage({viewport:{width:size[0]!,height:size[1]!}}); const cdp=await p.context().newCDPSession(p); await cdp.send('Emulation.setCPUThrottlingRate',{rate:4});
 await p.route('http://x.test/**',r=>r.request().url().endsWith('/p')?r.fulfill({body:html,contentType:'text/html'}):r.request().url().includes('woff2')?undefined:r.abort()); await cdp.send('Performance.enable');
 await p.goto('http://x.test/p',{waitUntil:'commit'}); await p.waitForTimeout(1500); const m=Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(x=>[x.name,x.value])); await p.close();
 return [m.LayoutDuration!*1000,m.RecalcStyleDuration!*1000,m.ScriptDuration!*1000,m.TaskDuration!*1000]; };
for(const [n,html] of Object.entries(V)){ const rs=[]; for(let i=0;i<7;i++) rs.push(await run(html)); const med=(k:number)=>rs.map(r=>r[k]!).sort((a,b)=>a-b)[3]!.toFixed(0); console.log(n.padEnd(12),'layout',med(0),'style',med(1),'script',med(2),'task',med(3)); }
await b.close();
