// Answers: does the built command list the stories, play one for a person to read, and say which ones
// there are when it does not know the name?
import { storyNames } from '../../cli/src/stories/story.js';
import { sluis } from './world/program.js';

it('lists the stories, one line each', async () => {
  const { status, out } = await sluis(['demo', '--list']);
  expect(status).toBe(0);
  const names = out
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim().split(' ')[0]);
  expect(names).toEqual(['morning', ...storyNames()]);
  expect(storyNames()).toHaveLength(10);
});

it('says step by step who got what, by which rule, and who got nothing and why', async () => {
  const { status, out, err } = await sluis(['demo', 'referral']);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(out).toContain('Rotterdam stuurt verwijzingen.aangekondigd');
  expect(out).toMatch(/Maasoever: niets, verwijzing-niet-aanvaard \(/);
  expect(out).toMatch(/Maasoever +nr 1 verwijzingen\.aangekondigd\n/);
  expect(out).toMatch(/regels +woningcorporatie: aankondiging\n/);
  expect(out).toContain('alles kwam uit zoals de map van het verhaal zegt');
});

it('shows of a view that comes in the place of another one what is different', async () => {
  const { status, out } = await sluis(['demo', 'correction-after-policy-change']);
  expect(status).toBe(0);
  expect(out).toMatch(/anders +adres voor detentie: 123 Oudegracht 3511AH Utrecht → —\n/);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('adres voor detentie: 123 → 132');
});

it('names the stories that there are when it does not know the word', async () => {
  const { status, err } = await sluis(['demo', 'nergens']);
  expect(status).toBe(2);
  expect(err.replaceAll(/\s+/g, ' ')).toContain('referral-accepted, referral-declined');
});
