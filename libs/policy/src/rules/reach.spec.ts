import {
  aNeutralRule,
  aRule,
  aType,
  catalogueOf,
  faultsOf,
  load,
  MESSAGE,
  messageType,
  NEUTRAL,
  neutralType,
  OTHER_LANE,
} from '../small-world.fixture.js';

describe('a rule that can never apply is refused', () => {
  it.each([
    [
      'type of another lane',
      { types: [OTHER_LANE] },
      `\`${OTHER_LANE}\` belongs to the lane \`openbareorde\``,
    ],
    [
      'role of another lane',
      { to: { role: 'gemeente.burgemeester', relation: ['herkomst'] } },
      'the role `gemeente.burgemeester` belongs to the lane `openbareorde`',
    ],
    [
      'relation that the role never has',
      { to: { role: 'gemeente.coordinator', relation: ['landelijk'] } },
      'can never apply: no `gemeente.coordinator` is reached as `landelijk`',
    ],
    [
      'purpose that the role does not hold',
      { purpose: 'reintegratie.zorg' },
      'the role `gemeente.coordinator` does not hold the purpose `reintegratie.zorg`',
    ],
    [
      'need of a role without a condition of its own',
      { need: 'hulpvraag.eigen' },
      'can never apply: the role `gemeente.coordinator` has no condition of its own',
    ],
    [
      'need of a request by who made none',
      { need: 'verzoek' },
      'can never apply: only a `verzoeker` has made a request',
    ],
    [
      'view type as the type that is sent',
      { types: [NEUTRAL] },
      `can never apply: \`${NEUTRAL}\` is not sent by partners`,
    ],
    [
      'age group that contradicts adulthood',
      { when: { 'persoon.volwassen': true, 'persoon.leeftijdsgroep': ['jonger', 'onbekend'] } },
      'can never apply: the age group contradicts `persoon.volwassen`',
    ],
    [
      'relation it is not addressed to',
      { when: { relatie: 'landelijk' } },
      'can never apply: it asks for a relation that it is not addressed to',
    ],
  ] as const)('%s', (_, changes, message) => {
    expect(faultsOf([aRule(changes)])).toContain(`rule \`proef.regel\`: ${message}`);
  });

  it('need and condition that exclude each other', () => {
    expect(faultsOf([aNeutralRule({ when: { 'toestemming.eigen': false } })])).toEqual([
      'rule `proef.neutraal`: can never apply: it needs `toestemming.eigen` and asks for its absence',
    ]);
  });

  it('a type that has none of the fields', () => {
    const other = aType('nl.proef.leeg.v1', messageType.leaves.slice(0, 1));
    const result = load(
      [aRule({ types: [MESSAGE, 'nl.proef.leeg.v1'] })],
      [],
      catalogueOf(messageType, other),
    );
    expect(result).toMatchObject({
      kind: 'refused',
      faults: [
        {
          message:
            'rule `proef.regel`: can never apply to `nl.proef.leeg.v1`, which has none of its fields',
        },
      ],
    });
  });

  it('a type that does not go to the role', () => {
    const entry = { recipients: ['reclassering'] };
    const result = load([aRule()], [], catalogueOf({ ...messageType, entry }));
    expect(result).toMatchObject({
      kind: 'refused',
      faults: [
        {
          message: `rule \`proef.regel\`: can never apply: \`${MESSAGE}\` does not go to \`gemeente.coordinator\``,
        },
      ],
    });
  });
});

describe('who may not know of detention', () => {
  it('gets no type that names it', () => {
    expect(faultsOf([aNeutralRule({ as: undefined })])).toContain(
      `rule \`proef.neutraal\`: \`woningcorporatie\` may not know of detention, which \`${MESSAGE}\` names: give a neutral view with \`as\``,
    );
  });

  it('gets no view type that names it', () => {
    const naming = { ...neutralType, namesDetention: true };
    const result = load([aNeutralRule()], [], catalogueOf(messageType, naming));
    expect(result).toMatchObject({
      kind: 'refused',
      faults: [
        {
          message: `rule \`proef.neutraal\`: \`woningcorporatie\` may not know of detention, which \`${NEUTRAL}\` names`,
        },
      ],
    });
  });

  it('gets only fields that the neutral view has a place for', () => {
    const fields = { exact: ['/persoon/naam/voornamen', '/persoon/naam/geslachtsnaam'] };
    expect(faultsOf([aNeutralRule({ fields })])).toEqual([
      'rule `proef.neutraal`: the neutral view has no place for `/persoon/naam/geslachtsnaam`',
    ]);
  });
});

describe('who may not know a secret address', () => {
  it('gets no address without the mask', () => {
    expect(faultsOf([aNeutralRule({ mask: undefined })])).toEqual([
      'rule `proef.neutraal`: gives `woningcorporatie` an address without the mask `adres.geheim`',
    ]);
  });
});
