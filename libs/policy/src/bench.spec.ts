import { readdirSync, readFileSync } from 'node:fs';
import { catalogue, leavesIn } from '#contracts';
import { loadRules, decide, disclose } from './index.js';
import { aMailbox, facts } from './small-world.fixture.js';
it('bench', () => {
  const F='policies/national';
  const l = loadRules(readdirSync(F).map((f)=>({path:f,text:readFileSync(`${F}/${f}`,'utf8')})), catalogue);
  if (l.kind!=='loaded') throw new Error();
  for (const [t, role, rel] of [['nl.reintegratie.detenties.begonnen.v1','gemeente.coordinator','bestemming'],['nl.reintegratie.detenties.begonnen.v1','woningcorporatie','toestemming']] as const) {
  const type = catalogue.type(t)!;
  const data = JSON.parse(readFileSync(`schemas/messages/${t}/examples/valid/volledig.json`,'utf8')).data;
  const present = leavesIn(type, data);
  const input = { type, present, mailbox: aMailbox(role), relation: rel, facts: facts({relatie: rel, 'toestemming.eigen': true}), dates: {begin:'2027-01-10', verwachteEinde:'2027-04-01'}, received: ()=>true, at: Date.UTC(2027,2,1) };
  const run=(n:number,f:()=>void)=>{const s=process.hrtime.bigint();for(let i=0;i<n;i++)f();return Number(process.hrtime.bigint()-s)/n/1000;};
  run(2000,()=>decide(l.rules,input));
  const d = decide(l.rules,input); if(d.kind!=='permitted') throw new Error(d.problem);
  const vt = catalogue.type(d.viewType)!;
  run(2000,()=>disclose(d,present,vt,new Map()));
  console.log(role, present.length,'leaves decide', run(20000,()=>decide(l.rules,input)).toFixed(1),'us disclose',run(20000,()=>disclose(d,present,vt,new Map())).toFixed(1),'us leavesIn',run(5000,()=>leavesIn(type,data)).toFixed(1));
  }
});
