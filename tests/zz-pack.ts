import { readMapFiles } from '../src/publish/mapFiles';
import { packMap, packLight } from '../src/publish/packMap';
import { outlinesOf } from '../src/drawing/outlines';
import { brotliCompressSync as br } from 'node:zlib';
const f = await readMapFiles('/tmp/layers'); 
const fine = packMap(f);
const round=(t:any,s:number)=>({...t,arcs:t.arcs.map((a:any)=>{const o:any[]=[];for(const [x,y] of a){const p=[Math.round(x/s)*s/ (s>1?1:1),Math.round(y/s)*s];const l=o.at(-1);if(!l||l[0]!==p[0]||l[1]!==p[1])o.push(p)}return o.length>1?o:[o[0],o[0]]})});
for (const [h,n,o,s] of [[8,16,40,1],[8,20,60,1],[8,16,40,3],[8,16,40,4],[8,20,50,4],[8,20,60,4],[6,14,60,3]] as const) { const l=packLight(fine,(c)=>c==='TJK'?h:'KAZ KGZ UZB TKM AFG RUS MNG UKR BLR ARM AZE'.includes(c)?n:o); const out=outlinesOf(s>1?round(l,s):l,0);
 const scale=(d:string)=>d.replace(/\d+/g,(x)=>String(Number(x)/s));
 const d=scale(Object.values(out.countries).join('\n'));const m=scale(out.coasts+out.borders); console.log(h,n,o,s, d.length, br(d).length, br(d+m).length); }
