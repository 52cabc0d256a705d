import { bins, history, pWindow, tune } from './proto2.tmp.ts'
import { simulateKind, worldA, worldB, addWave } from './verify/simulate.ts'
import { seededRandom } from '../src/kit/stats/random.ts'
const MID=Number(process.argv[5]??0);const NOCAL=!Number(process.argv[3]);const seed=Number(process.argv[2]??1)
for (const [W,world] of [['A',worldA],['B',worldB]] as const) {
 const random=seededRandom(seed); const cnt=new Float64Array(6), alr=new Float64Array(6), alr3=new Float64Array(6), zs=new Float64Array(6), zz=new Float64Array(6), tm=new Float64Array(6)
 const hs=[1,3,6,12]; const U=Number(process.argv[3])||.2, L=Number(process.argv[4])||.01
 const fitC=(v:number[])=>{const a=-Math.log(U),b=-Math.log(L); const x=v.filter(p=>p<=U&&p>=L).map(p=>-Math.log(p)-a); if(x.length<50)return 1; const w=b-a; const m=x.reduce((s,z)=>s+z,0)/x.length; let lo=.3,hi=3; for(let i=0;i<60;i++){const c=(lo+hi)/2; const mean=1/c-w/(Math.exp(c*w)-1); if(mean>m)lo=c; else hi=c} return (lo+hi)/2}
 const cal=(p:number,c:number)=>p<U?U*Math.pow(p/U,c):p;
 const crec:any={1:[],3:[],6:[],12:[]}; const lists:any={}; const real:number[]=[]; const hist:any={}
 for(const h of hs) {lists[h]=[]; hist[h]=[]}
 const t0=performance.now()
 for(let q=0;q<24;q++){ const k=simulateKind(random,world,q); const T=tune(k,141); if(q%6===5)console.log('   ',k.kind,T.wander.toExponential(1),T.seasonWeight);
  // null calibration months 141..161
  let H=history(k,T); const n=k.population.length
  const C:any={}; for(const h of hs){const v:number[]=[]; for(let t=48;t<141-(h===1?0:0);t++)for(let i=0;i<n;i++) v.push(pWindow(k,T,H,t,i,h,random.uniform())); C[h]=fitC(v); crec[h].push(C[h].toFixed(2))}
  for(let t=141;t<162;t++)for(let i=0;i<n;i++){const b=bins.findIndex(x=>k.mean[t*n+i]!<x); const p=pWindow(k,T,H,t,i,1,random.uniform()); cnt[b]!++; if(p<=.01)alr[b]!++; if(p<=.001)alr3[b]!++}
  // history p for tail calibration: months 48..152
  for(const h of hs) for(let t=60;t<150;t+=1)for(let i=0;i<n;i++) hist[h].push(pWindow(k,T,H,t,i,h,random.uniform()))
  const isReal=new Uint8Array(n); for(let i=0;i<n;i++) if(random.uniform()<.02){isReal[i]=1; addWave(random,k.counts,k.mean,{world,area:i,phi:k.phi[i]!},{start:162,length:3,deviations:4})}
  H=history(k,T); for(let i=0;i<n;i++){ real.push(isReal[i]!); for(const h of hs) lists[h].push(cal(pWindow(k,T,H,164,i,h,MID),NOCAL?1:C[h])) } }
 console.log(W,'cells',[...cnt].join(' '),'rand1%',[...alr].map((x,i)=>(100*x/cnt[i]!).toFixed(2)).join(' '),'.1%',[...alr3].map((x,i)=>(100*x/cnt[i]!).toFixed(3)).join(' '),((performance.now()-t0)/1000).toFixed(1)+'s')
 const bh=(p:number[],q=.1)=>{const n=p.length; const o=p.map((x,i)=>[x,i] as const).sort((a,b)=>a[0]-b[0]); let k=-1; o.forEach(([x],j)=>{if(x<=q*(j+1)/n)k=j}); return o.slice(0,k+1).map(x=>x[1])}
 const nreal=real.reduce((a,b)=>a+b)
 const show=(name:string,p:number[])=>{const f=bh(p); const tp=f.filter(i=>real[i]).length; console.log(' ',name.padEnd(10),'flags',f.length,'false',((f.length-tp)/Math.max(1,f.length)*100).toFixed(0)+'%','found',(100*tp/nreal).toFixed(0)+'%')}
 console.log('  meanz',[...zs].map((x,i)=>(x/cnt[i]!).toFixed(3)).join(' '),'varz',[...zz].map((x,i)=>(x/cnt[i]!).toFixed(2)).join(' '),'bias',[...tm].map((x,i)=>(x/cnt[i]!).toFixed(3)).join(' ')); for(const h of hs) if(!NOCAL)console.log('  c',h,crec[h].join(' ')); for(const h of hs) show('h'+h,lists[h])
 for(const h of hs){ const v=hist[h] as number[]; const f=(x:number)=>v.filter(p=>p<=x).length/v.length/x; const nul=lists[h].filter((_:any,i:number)=>!real[i]); const g=(x:number)=>nul.filter((p:number)=>p<=x).length/nul.length/x; console.log('  hist h'+h, [.3,.1,.03,.01,.003,.001,1e-4,1e-5].map(x=>x+':'+f(x).toFixed(2)).join(' '),'| null now',[.1,.03,.01,.003,.001].map(x=>g(x).toFixed(2)).join(' ')) }
 const W4=(name:string,w:number[])=>show(name,lists[1].map((_:any,i:number)=>Math.min(1,...hs.map((h,j)=>lists[h][i]/w[j]!))))
 W4('eq2.2',[.4545,.4545,.4545,.4545]); W4('w.3,.6,.25,.15',[.3,.6,.25,.15]); W4('w.2,.5,.2,.1',[.2,.5,.2,.1]); W4('w.5,.5',[.5,.5,1e-9,1e-9])
}
