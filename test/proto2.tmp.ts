import { readPanel, readTruth, type KindPanel, type Truth } from './verify/panel.ts'
import { newFilterState, newForetold, type FilterTuning } from '../src/kit/stats/detect/filter-state.ts'
import { takeMonth } from '../src/kit/stats/detect/hierarchical-filter.ts'
import { fillSharedSeason } from '../src/kit/stats/detect/shared-season.ts'
import { at, fillTails, quickLogProbability } from '../src/kit/stats/distribution/fast-negative-binomial.ts'
import { seededRandom } from '../src/kit/stats/random.ts'
export const bins=[.3,1,3,10,30,Infinity]
export function robustLog(y:number,m:number,v:number){ const p=Math.exp(quickLogProbability(y,m,Math.max(1+1e-8,v/m))); const e=EPS*m/(m+EM)+.001; return Math.log((1-e)*p+(y>m?e/(1+8*Math.sqrt(v)):1e-9)) }
export function run(k:KindPanel, tuning:FilterTuning, visit:(t:number,i:number,y:number,m:number,v:number)=>void, until=k.months, hist?:any){
  const n=k.population.length; const st=newFilterState(n,12,tuning); const out=newForetold(n)
  for(let t=0;t<until;t++){ if(t%12===0) fillSharedSeason(st.season,k.counts,Math.max(t,Math.min(36,until)),{areas:n,perYear:12}); const y=k.counts.subarray(t*n,(t+1)*n)
   takeMonth(st,y,k.population,tuning,out); if(hist){hist.a.set(st.shape,t*n);hist.b.set(st.rate,t*n);hist.E.set(out.exposure,t*n);hist.e.set(out.exposureError,t*n);hist.m.set(out.mean,t*n);hist.v.set(out.variance,t*n)} if(t>=36) for(let i=0;i<n;i++) visit(t,i,y[i]!,out.mean[i]!,out.variance[i]!) }
  return st }
export function tune(k:KindPanel, until:number){ const n=k.population.length
  const mk=(wander:number,sw:number,phi:number|Float64Array,h=2):FilterTuning=>({wander,seasonWeight:sw,levelShape:h,levelRate:h,phi:typeof phi==='number'?new Float64Array(n).fill(phi):phi})
  let best=-Infinity, bw=0, bs=0
  const score=(w:number,s:number,p:number)=>{let sc=0; run(k,mk(w,s,p),(t,i,y,m,v)=>{sc+=robustLog(y,m,v)},until); return sc}
  const G=[3.125e-5,1.25e-4,5e-4,2e-3,8e-3,3.2e-2]; const fit=(s:number)=>{const L=G.map(w=>score(w,s,1.4)); let j=L.indexOf(Math.max(...L)); const jj=Math.min(Math.max(j,1),G.length-2); const [a,b,c]=[L[jj-1]!,L[jj]!,L[jj+1]!]; const d=a-2*b+c; let off=d<0?.5*(a-c)/d:0; off=Math.max(-1,Math.min(1,off)); return G[jj]!*Math.pow(4,off)}
  bw=fit(100); for(const s of [10,30,100,400,Infinity]){const sc=score(bw,s,1.4); if(sc>best){best=sc;bs=s}} bw=fit(bs)
  const grid=[1.0001,1.15,1.35,1.6,2,2.5,3.2,4.5]; const ls=grid.map(p=>{const a=new Float64Array(n); run(k,mk(bw,bs,p),(t,i,y,m,v)=>{a[i]!+=robustLog(y,m,v)},until); return a})
  let w=grid.map(()=>1/grid.length); const phi=new Float64Array(n)
  for(let it=0;it<30;it++){const nw=grid.map(()=>1e-3); for(let i=0;i<n;i++){const mx=Math.max(...ls.map(a=>a[i]!)); const e=ls.map((a,j)=>w[j]!*Math.exp(a[i]!-mx)); const s=e.reduce((a,b)=>a+b); phi[i]=e.reduce((a,x,j)=>a+x*grid[j]!,0)/s; e.forEach((x,j)=>nw[j]!+=x/s)} const s=nw.reduce((a,b)=>a+b); w=nw.map(x=>x/s)}
  return mk(bw,bs,phi) }
const EPS=Number(process.env.EPS??.02),EM=Number(process.env.EM??5);const o=new Float64Array(4)
const dup=(h:number)=>{let s=h;for(let d=1;d<h;d++)s+=2*(h-d)*Math.pow(.7,d);return s/h/h}
export function pWindow(k:KindPanel,T:FilterTuning,H:any,t:number,i:number,h:number,u:number){ const n=k.population.length; if(h===1){fillTails(o,k.counts[t*n+i]!,H.m[t*n+i],Math.max(1+1e-8,H.v[t*n+i]/H.m[t*n+i]));}
  else {const s=(t-h)*n+i; let E=0,y=0,e=0; for(let j=t-h+1;j<=t;j++){E+=H.E[j*n+i];y+=k.counts[j*n+i]!;e+=H.e[j*n+i]/h} const a=H.a[s],r=a/H.b[s]; const m=r*E; const wv=T.wander*((h+1)*(2*h+1)/(6*h)); const v=T.phi[i]!*m+m*m*(1/a+wv+e*dup(h)); fillTails(o,y,m,Math.max(1+1e-8,v/m))}
  return Math.max(1e-300,o[at.upper]!-u*o[at.probability]!) }
export function history(k:KindPanel,T:FilterTuning,until=k.months){const N=k.counts.length; const H={a:new Float64Array(N),b:new Float64Array(N),E:new Float64Array(N),e:new Float64Array(N),m:new Float64Array(N),v:new Float64Array(N)}; run(k,T,()=>{},until,H); return H}
if (process.argv[2]==='panel') {
 const tot:any={}
 for (const W of ['A','B']) { const panel=readPanel(`/tmp/stats-tree/test/reference/detection/${W}_panel.csv`); const truth=readTruth(`/tmp/stats-tree/test/reference/detection/${W}_truth.csv`)
  const R=panel.map(k=>{const T=tune(k,141); return {k,T,H:history(k,T)}})
  const P=(h:number,rnd=0)=>R.map(({k,T,H})=>{const n=k.population.length; const r=new Float64Array(24*n); for(let t=141;t<165;t++)for(let i=0;i<n;i++) r[(t-141)*n+i]=-Math.log(pWindow(k,T,H,t,i,h,rnd)); return r})
  const p1=P(1),p2=P(2),p3=P(3),p4=P(4),p6=P(6),p12=P(12)
  const comb=(f:(a:number,b:number,c:number,d:number,e:number,g:number)=>number)=>R.map((_,q)=>p1[q]!.map((x,j)=>f(x,p2[q]![j]!,p3[q]![j]!,p4[q]![j]!,p6[q]![j]!,p12[q]![j]!)))
  const cands:any={p1,p2,p3,p4,p6,p12,min136:comb((a,b,c,d,e)=>Math.max(a,c,e)),m1_3:comb((a,b,c)=>Math.max(a,c)),m1_2:comb((a,b)=>Math.max(a,b)), soft:comb((a,b,c,d,e,g)=>Math.max(a,b-.5,c-.7,d-.8,e-1,g-1.5)), soft2:comb((a,b,c,d,e,g)=>Math.max(a,c-1,e-2,g-2)), avg:comb((a,b,c,d,e)=>Math.log(Math.exp(a)+Math.exp(b)+Math.exp(c)+Math.exp(d)+Math.exp(e)))}
  for(const [name,s] of Object.entries<any>(cands)){ const nul:number[]=[]; R.forEach(({k},q)=>{const n=k.ids.length; k.ids.forEach((id,i)=>{if(truth.get(id)!.kind==='none')for(let t=0;t<24;t++)nul.push(s[q][t*n+i])})}); nul.sort((a,b)=>a-b); const thr=nul[Math.floor(nul.length*.99)]!
   const det:any={}; R.forEach(({k},q)=>{const n=k.ids.length; k.ids.forEach((id,i)=>{const tr=truth.get(id)!; if(tr.kind==='none')return; const d=det[tr.kind]??=[0,0]; d[1]++; let f=0; for(let m=tr.start;m<=tr.end;m++) if(s[q][(m-142)*n+i]>thr) f=1; d[0]+=f})})
   console.log(W,name.padEnd(7),'thr',Math.exp(-thr).toFixed(4),['spike_small','spike_large','wave','rise50','rise100'].map(x=>x+' '+(100*det[x][0]/det[x][1]).toFixed(0)).join('  ')) } } }
