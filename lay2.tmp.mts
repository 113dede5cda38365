import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--headless','--no-sandbox','--disable-gpu'] });
const lang=process.argv[2]??'en'; const size=(process.argv[3]??'1440x900').split('x').map(Number);
const p=await b.newPage({viewport:{width:size[0]!,height:size[1]!},serviceWorkers:'block'}); const cdp=await p.context().newCDPSession(p);
await p.route('**/*.js',r=>r.abort());
await p.goto(`http://127.0.0.1:4500/${process.argv[4]??'dushanbe-2025/'+lang}/`); await p.waitForTimeout(500); await cdp.send('Emulation.setCPUThrottlingRate',{rate:4});
await p.evaluate('globalThis.__name=f=>f');
console.log(await p.evaluate(()=>{
 const out:string[]=[]; const time=(e:HTMLElement|SVGElement)=>{ const ts=[]; for(let i=0;i<5;i++){ const next=e.nextSibling, par=e.parentNode!; const copy=e.cloneNode(true); e.remove(); document.body.offsetHeight; const t=performance.now(); par.insertBefore(copy,next); document.body.offsetHeight; ts.push(performance.now()-t); copy.replaceWith(e as any); document.body.offsetHeight;} return ts.sort((a,b)=>a-b)[2]!; };
 const walk=(e:Element,depth:number)=>{ for(const c of e.children){ if(['SCRIPT','NOSCRIPT','STYLE'].includes(c.tagName))continue; const t=time(c as any); if(t>6){ out.push(' '.repeat(depth*2)+c.tagName+' '+(c.id||c.getAttribute('class')||'')+' '+t.toFixed(0)+' n='+c.querySelectorAll('*').length); if(depth<5&&c.tagName!=='svg') walk(c,depth+1);} } };
 walk(document.body,0); return out.join('\n'); }));
await b.close();
