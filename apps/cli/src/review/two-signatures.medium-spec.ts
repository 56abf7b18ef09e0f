// Answers: does nothing come into force without two signatures, and does the second one sign what was
// shown? The commands as two administrators type them, with a store on a disk.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { makePki } from '#testing';
import { runCli } from '../cli.js';

// Each command reads the whole rule set, some of them twice.
jest.setTimeout(60_000);

let folder: string;
let out = '';
let err = '';
const at = (...path: string[]): string => join(folder, ...path);

async function sluis(...argv: string[]): Promise<number> {
  [out, err] = ['', ''];
  const status = await runCli(argv, undefined);
  process.exitCode = undefined;
  return status;
}

const as = (task: 'opsteller' | 'goedkeurder', ...more: string[]): string[] => [
  '--as',
  task,
  '--key',
  at('data', 'administrators', `${task}.pem`),
  ...more,
];
const config = (): string[] => ['--config', at('sluis.yaml')];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sluis-two-'));
  const pki = await makePki({ name: 'Eerste autoriteit' });
  const server = await pki.issue({ use: 'server', dns: ['localhost'] });
  writeFileSync(at('ca.pem'), pki.ca);
  writeFileSync(at('two.pem'), pki.ca + (await makePki({ name: 'Tweede autoriteit' })).ca);
  writeFileSync(at('cert.pem'), server.cert);
  writeFileSync(at('key.pem'), server.key, { mode: 0o600 });
  writeFileSync(
    at('sluis.yaml'),
    `environment: development
gateway: { oin: '00000099000000002000', name: Sluis }
tls: { certificateFile: cert.pem, keyFile: key.pem, anchorsFile: ca.pem }
`,
  );
  cpSync('policies/national', at('rules'), { recursive: true });
});
beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))));
});
afterEach(() => void jest.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

const unwrapped = (text: string): string => text.replaceAll(/\s+/g, ' ');

const OVERLAY = `overlay:
  title: { nl: Regio Rijnmond, en: Rijnmond region }
  municipalities: ['0599']
  owner: Veiligheidshuis Rijnmond
  review: '2027-07-01'
rules:
  - id: rijnmond.maand
    effect: narrow
    lane: reintegratie
    ground: { kind: covenant, article: Convenant Rijnmond }
    types: [nl.reintegratie.detenties.begonnen.v1]
    to: { role: gemeente.coordinator, relation: [herkomst] }
    fields: { month: [/detentie/verwachteEinddatum] }
    why: { nl: Een maand is genoeg., en: A month is enough. }
    owner: Veiligheidshuis Rijnmond
    review: '2027-07-01'
`;
const WIDER = OVERLAY.replace('effect: narrow', 'purpose: reintegratie.overdracht')
  .replace('relation: [herkomst] }', 'relation: [herkomst] }\n    need: altijd')
  .replace(
    'month: [/detentie/verwachteEinddatum] }',
    'exact: [/persoon/strafrechtsketennummer] }\n    window: { from: open, until: open }',
  );

function overlay(text: string): void {
  mkdirSync(at('rules', 'overlays', 'rijnmond'), { recursive: true });
  writeFileSync(at('rules', 'overlays', 'rijnmond', 'regels.yaml'), text);
}
const rules = (): string[] => ['--folder', at('rules')];

describe('the rules', () => {
  it('are signed by the approver only against what is in force, and only with a yes', async () => {
    expect(await sluis('init', ...config())).toBe(0);
    const first = ['--out', at('first.json')];
    expect(await sluis('policy', 'sign', ...rules(), ...as('opsteller', ...first))).toBe(0);
    expect(await sluis('policy', 'sign', ...rules(), ...as('goedkeurder', ...first))).toBe(2);
    expect(err).toContain('--against with the bundle in force, or --first');
    const unseen = as('goedkeurder', ...first, '--first');
    expect(await sluis('policy', 'sign', ...rules(), ...unseen)).toBe(1);
    expect(err).toContain('nothing was signed');
    expect(await sluis('policy', 'activate', at('first.json'), ...config())).toBe(1);
    expect(err).toContain('author and approver have not both signed');

    expect(await sluis('policy', 'sign', ...rules(), ...unseen, '--yes')).toBe(0);
    expect(out).toMatch(/nothing in force → .*\n {2}all of it is new: \d+ rules/);
    expect(await sluis('policy', 'activate', at('first.json'), ...config())).toBe(0);
    expect(out).toContain('in force: policy');
  });

  it('show who would get less, field by field, before the second signature', async () => {
    overlay(OVERLAY);
    expect(await sluis('policy', 'show', '--json', ...config())).toBe(0);
    writeFileSync(at('now.json'), out);
    const signing = ['--out', at('second.json'), '--against', at('now.json')];
    await sluis('policy', 'sign', ...rules(), ...as('opsteller', ...signing));
    expect(
      await sluis('policy', 'sign', ...rules(), ...as('goedkeurder', ...signing, '--yes')),
    ).toBe(0);
    expect(out).toContain('overlay rijnmond: gemeente.coordinator (herkomst)');
    expect(out).toContain('- /detentie/verwachteEinddatum  exact → month');
    expect(out).toContain('added rijnmond.maand');
    expect(out).not.toContain('+ /');
    // What is in force says the same, to whoever activates it.
    expect(await sluis('policy', 'diff', ...rules(), ...config())).toBe(0);
    expect(out).toContain('- /detentie/verwachteEinddatum  exact → month');
    expect(await sluis('policy', 'activate', at('second.json'), ...config())).toBe(0);
    expect(await sluis('policy', 'diff', ...rules(), ...config())).toBe(0);
    expect(out).toContain('no difference');
  });

  it('do not load when a region would get more, and say what, to whom and in which message', async () => {
    overlay(WIDER);
    expect(await sluis('policy', 'check', ...rules())).toBe(1);
    expect(err).toContain('overlays/rijnmond/regels.yaml:7');
    expect(unwrapped(err)).toMatch(
      /would widen.*`\/persoon\/strafrechtsketennummer` at `exact` to `gemeente.coordinator` as `herkomst` in `nl.reintegratie.detenties.begonnen.v1`/,
    );
  });

  it('give a region more only with an agreement that the directory has', async () => {
    overlay(`${WIDER}    agreement: convenant-rijnmond\n`);
    expect(await sluis('policy', 'check', ...rules())).toBe(0);
    const [, digest = ''] = /for its digest (\S+)/.exec(out) ?? [];
    const signing = ['--out', at('third.json'), '--against', at('now.json')];
    await sluis('policy', 'sign', ...rules(), ...as('opsteller', ...signing));
    await sluis('policy', 'sign', ...rules(), ...as('goedkeurder', ...signing, '--yes'));
    expect(out).toContain('+ /persoon/strafrechtsketennummer  – → exact');
    expect(await sluis('policy', 'activate', at('third.json'), ...config())).toBe(1);
    expect(unwrapped(err)).toContain('the directory has no agreement `convenant-rijnmond`');

    cpSync('examples/directory', at('directory'), { recursive: true });
    writeFileSync(
      at('directory', 'widenings.yaml'),
      `widenings:
  - id: convenant-rijnmond
    rules: [{ rule: rijnmond.maand, digest: ${digest} }]
    from: '2026-01-01'
    ground: Convenant Rijnmond
`,
    );
    const folders = ['--folder', at('directory'), '--territory', 'examples/territory'];
    for (const task of ['opsteller', 'goedkeurder'] as const) {
      const more = ['--out', at('directory.json'), '--first', '--yes'];
      expect(await sluis('directory', 'sign', ...folders, ...as(task, ...more))).toBe(0);
    }
    expect(await sluis('directory', 'activate', at('directory.json'), ...config())).toBe(0);
    expect(await sluis('policy', 'activate', at('third.json'), ...config())).toBe(0);

    // Taking the agreement away would leave rules in force that nobody agreed to.
    rmSync(at('directory', 'widenings.yaml'));
    for (const task of ['opsteller', 'goedkeurder'] as const) {
      const more = ['--out', at('without.json'), '--against', at('directory.json'), '--yes'];
      expect(await sluis('directory', 'sign', ...folders, ...as(task, ...more))).toBe(0);
    }
    expect(out).toContain('- widenings convenant-rijnmond');
    expect(await sluis('directory', 'activate', at('without.json'), ...config())).toBe(1);
    expect(unwrapped(err)).toContain('the directory has no agreement `convenant-rijnmond`');
  });
});

describe('the trust anchors', () => {
  const file = (name: string): string[] => ['--file', at(name)];

  it('show which authority comes before they are signed, and are what two agreed on', async () => {
    for (const task of ['opsteller', 'goedkeurder'] as const) {
      const first = ['--out', at('anchors.json'), '--first', '--yes'];
      expect(await sluis('anchors', 'sign', ...file('ca.pem'), ...as(task, ...first))).toBe(0);
    }
    expect(await sluis('anchors', 'activate', at('anchors.json'), ...config())).toBe(0);
    expect(await sluis('anchors', 'show', ...config())).toBe(0);
    expect(out).toContain('Eerste autoriteit');
    expect(await sluis('anchors', 'diff', ...file('two.pem'), ...config())).toBe(0);
    expect(out).toMatch(/\+ anchors \S{43}\n.*\n? *subject: NL, Sluis tests, Tweede autoriteit/);
    expect(out).not.toContain('Eerste autoriteit');
  });

  it('are no certificate of a party, and no other kind of bundle', async () => {
    const signing = as('opsteller', '--out', at('wrong.json'));
    expect(await sluis('anchors', 'sign', ...file('cert.pem'), ...signing)).toBe(1);
    expect(err).toContain('holds no authority');
    const against = ['--against', at('anchors.json')];
    expect(await sluis('policy', 'diff', '--folder', 'policies/national', ...against)).toBe(2);
    expect(err).toContain('policy is not compared with anchors');
  });

  it('are refused when somebody wrote another name beside a certificate', async () => {
    const text = readFileSync(at('anchors.json'), 'utf8');
    writeFileSync(at('forged.json'), text.replace('Eerste autoriteit', 'PKIoverheid'));
    expect(await sluis('anchors', 'activate', at('forged.json'), ...config())).toBe(1);
    expect(err).toContain('the content does not match the digest');
  });
});
