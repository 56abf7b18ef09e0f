// Answers: how do consents, referrals and requests stand after a message about them? (P5, P18, P19,
// and matrix letter R)
import { dutchDate } from '#kernel';
import { day, part, text, type Known, type Names, type Said } from './known.js';
import { CONDITION_OF } from './parties.js';

export function aboutConsent({ consents }: Known, { type, data }: Said): void {
  const consent = part(data['toestemming']);
  const oin = text(consent['ontvanger']);
  if (oin === undefined) return;
  const conditions = (consent['voorwaarden'] ?? []) as readonly string[];
  if (type.includes('.gewijzigd.'))
    for (const key of consents.keys()) if (key.startsWith(`${oin} `)) consents.delete(key);
  for (const condition of conditions) {
    if (type.includes('.ingetrokken.')) consents.delete(`${oin} ${condition}`);
    else consents.set(`${oin} ${condition}`, day(consent['vervaltOp']));
  }
}

export const hasConsent = ({ consents }: Known, oin: string, role: string, at: number): boolean => {
  const key = `${oin} ${CONDITION_OF[role]}`;
  return consents.has(key) && (consents.get(key) ?? '9999') >= dutchDate(at);
};

export const referralKey = ({ oin, data }: Pick<Said, 'oin' | 'data'>): string =>
  `${oin} ${String(part(data['verwijzing'])['identificatie'])}`;

export function aboutReferral({ referrals }: Known, said: Said, { referrals: named }: Names): void {
  const { type, data, oin, at } = said;
  const about = part(data['verwijzing']);
  const name = text(about['identificatie']);
  if (name === undefined) {
    const mine = referrals.get(named.get(String(data['zaakreferentie'])) ?? '');
    const state = mine && answered(mine.state, type, text(about['antwoord']));
    if (!mine || state === undefined) return;
    mine.state = state;
    mine.answered = dutchDate(at);
    return;
  }
  const key = referralKey(said);
  const before = referrals.get(key);
  if (type.includes('.verwijzingen.ingetrokken.')) {
    if (before) before.state = 'ingetrokken';
    return;
  }
  const partner = text(about['ontvanger']);
  if (partner === undefined || before?.state === 'ingetrokken') return;
  const role = String(about['ontvangersklasse']);
  const condition = String(about['voorwaarde']);
  const same =
    before?.partner === partner && before.role === role && before.condition === condition;
  if (!same) referrals.set(key, { referrer: oin, name, partner, role, condition, state: 'geen' });
}

/** Undefined: it changes nothing. */
function answered(before: string, type: string, answer: string | undefined): string | undefined {
  if (before === 'ingetrokken') return undefined;
  if (type.includes('.diensten.begonnen.')) return before === 'aanvaard' ? 'begonnen' : undefined;
  if (type.includes('.diensten.beeindigd.')) return before === 'begonnen' ? 'beeindigd' : undefined;
  return answer;
}

/** How long an answer may stand, whatever day it says. */
const ANSWER_DAYS = 183;

export const requestKey = ({ oin, data }: Pick<Said, 'oin' | 'data'>): string => {
  const { organisatie = oin, identificatie } = part(data['gegevensverzoek']);
  return `${String(organisatie)} ${String(identificatie)}`;
};

export function aboutRequest({ requests }: Known, said: Said, { mailboxes }: Names): void {
  const { motivering, veld, reden, identificatie, vervaltOp } = part(said.data['gegevensverzoek']);
  if (identificatie === undefined) return;
  const key = requestKey(said);
  const before = requests.get(key);
  if (motivering !== undefined) {
    if (before?.field === veld) return;
    const mailbox = mailboxes.get(String(said.data['zaakreferentie']));
    requests.set(key, {
      organisation: said.oin,
      name: String(identificatie),
      field: String(veld),
      mailbox: mailbox?.startsWith(`${said.oin}/`) ? mailbox : undefined,
      state: 'open',
    });
  } else if (before && reden !== undefined) {
    before.state = 'geweigerd';
    delete before.until;
  } else if (before?.field === veld && before) {
    const last = dutchDate(said.at + ANSWER_DAYS * 86_400_000);
    const until = day(vervaltOp) ?? last;
    before.state = 'verstrekt';
    before.until = until < last ? until : last;
  }
}
