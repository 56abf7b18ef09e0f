// Answers: when does `sluis message new` write nothing, and what does its author read then?
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runCli } from '../cli.js';

const TYPE = 'nl.reintegratie.wandelingen.gemaakt.v1';
let root: string;
let err = '';

async function begin(...argv: string[]): Promise<number> {
  const status = await runCli(['message', 'new', ...argv, '--root', root], undefined);
  process.exitCode = undefined;
  return status;
}
const written = () => readdirSync(join(root, 'schemas/messages'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sluis-message-'));
  mkdirSync(join(root, 'schemas/messages'), { recursive: true });
  err = '';
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((err += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true });
});

describe('sluis message new', () => {
  it('writes nothing over a type that is there, in the folder or in the catalogue', async () => {
    expect(await begin(TYPE)).toBe(0);
    expect(written()).toEqual([TYPE]);
    expect(await begin(TYPE)).toBe(1);
    expect(err).toContain('nothing was written');
    expect(await begin('nl.reintegratie.plannen.gedeeld.v1')).toBe(1);
    expect(written()).toEqual([TYPE]);
  });

  it.each([
    ['a noun that is no plural', ['nl.reintegratie.wandeling.gemaakt.v1'], 'plural noun'],
    ['a verb that is no participle', ['nl.reintegratie.wandelingen.maak.v1'], 'participle'],
    ['two versions', ['nl.reintegratie.wandelingen.gemaakt.v1.v2'], 'plural noun'],
    ['another lane', ['nl.dienstverlening.wandelingen.gemaakt.v1'], 'plural noun'],
    [
      'a role of another lane',
      [TYPE, '--recipient', 'gemeente.burgemeester'],
      'no role of the lane',
    ],
    ['an unknown role', [TYPE, '--sender', 'directeur'], 'no role of the lane'],
    [
      'a role that gets neutral views',
      [TYPE, '--recipient', 'zorgaanbieder'],
      'neutral views only',
    ],
    ['a name that no field may have', [TYPE, '--object', 'Wandeling 1'], '--object'],
  ])('refuses %s, and says what is asked', async (_, argv, sentence) => {
    expect(await begin(...argv)).toBe(2);
    expect(err).toContain(sentence);
    expect(written()).toEqual([]);
  });

  it('refuses a folder that is no project', async () => {
    rmSync(join(root, 'schemas'), { recursive: true });
    expect(await begin(TYPE)).toBe(2);
    expect(existsSync(join(root, 'policies'))).toBe(false);
  });

  it('gives a desk its fields only when the person asks for help with what the desk deals with', async () => {
    expect(await begin(TYPE, '--recipient', 'gemeente.inkomen')).toBe(0);
    const rule = readFileSync(join(root, 'policies/national/wandelingen.yaml'), 'utf8');
    expect(rule).toContain('need: hulpvraag.eigen');
    expect(rule).toContain('gemeente.inkomen: H');
  });
});
