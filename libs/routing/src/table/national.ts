// Answers: which relations does a message type have, and whom does each relation reach? A table and
// no code, because the law that decides it is about to change (P14).
import type { RelationRoles, RoutingTable } from '../model.js';

/**
 * Pbw 18a: begin, change and end of detention concern the municipality, probation, and whom the
 * person agreed to.
 */
const DETENTION = ['bestemming', 'herkomst', 'landelijk', 'toestemming'] as const;

/** Who acts upon it: the municipality where the person will live, and probation. */
const PLANNING = ['bestemming', 'landelijk', 'toestemming'] as const;
/** Pbw 18a(6): what municipality or probation says to the prison service alone. */
const BACK = ['inrichting'] as const;
/** The same, and to each other. */
const AMONG_THREE = ['bestemming', 'landelijk', 'inrichting'] as const;

const MUNICIPAL: RelationRoles = {
  owed: ['gemeente.coordinator'],
  offered: ['gemeente.inkomen', 'schuldhulpverlening'],
};

export const NATIONAL_TABLE: RoutingTable = {
  relations: {
    'nl.reintegratie.detenties.begonnen.v1': DETENTION,
    'nl.reintegratie.detenties.gewijzigd.v1': DETENTION,
    'nl.reintegratie.detenties.beeindigd.v1': DETENTION,
    'nl.reintegratie.invrijheidstellingen.bevolen.v1': DETENTION,
    'nl.reintegratie.plannen.gedeeld.v1': PLANNING,
    'nl.reintegratie.planbijdragen.gevraagd.v1': ['bestemming'],
    'nl.reintegratie.planbijdragen.geleverd.v1': BACK,
    'nl.reintegratie.adrestoetsen.gevraagd.v1': ['toetsadres', 'landelijk'],
    'nl.reintegratie.contactpersonen.toegewezen.v1': AMONG_THREE,
    'nl.reintegratie.bezoeken.gevraagd.v1': BACK,
    'nl.reintegratie.bezoeken.gepland.v1': ['bestemming', 'inrichting'],
    'nl.reintegratie.voorzieningen.aangeboden.v1': BACK,
    'nl.reintegratie.terugkeeradressen.bevestigd.v1': [...AMONG_THREE, 'toestemming'],
    // P15: by the establishment, not by where the person comes from or goes to.
    'nl.reintegratie.identiteitskaartafspraken.gepland.v1': ['aangewezenGemeente', 'inrichting'],
    'nl.reintegratie.routeringen.afgewezen.v1': BACK,
    'nl.reintegratie.resultaten.vastgesteld.v1': [...AMONG_THREE, 'toestemming'],
    // P20: every relation by which somebody may hold data; the rules ask whether they do.
    'nl.reintegratie.zaken.gesloten.v1': [...DETENTION, 'inrichting'],
    'nl.reintegratie.zaken.overgedragen.v1': AMONG_THREE,
    // A consent is for the gateway: it decides who may receive the messages above (P18, P19).
    'nl.reintegratie.toestemmingen.gegeven.v1': [],
    'nl.reintegratie.toestemmingen.gewijzigd.v1': [],
    'nl.reintegratie.toestemmingen.ingetrokken.v1': [],
    // P20: nobody hears of a death by this; what lies with recipients is taken back.
    'nl.reintegratie.overlijdens.gemeld.v1': [],
    // Recipients hear of a correction by what happens in their mailbox to what they have.
    'nl.reintegratie.berichten.ingetrokken.v1': [],
    'nl.reintegratie.berichten.gecorrigeerd.v1': [],
    'nl.dienstverlening.berichten.ingetrokken.v1': [],
    'nl.dienstverlening.berichten.gecorrigeerd.v1': [],
    'nl.openbareorde.berichten.ingetrokken.v1': [],
    'nl.openbareorde.berichten.gecorrigeerd.v1': [],
    'nl.reintegratie.bezwaren.ingediend.v1': ['bestemming', 'herkomst', 'inrichting'],
    'nl.reintegratie.wissingen.bevestigd.v1': ['inrichting'],
    // The request names its organisation, and is the consent.
    'nl.reintegratie.vrijwilligers.gevraagd.v1': ['toestemming'],
    // P5: to the one organisation that is named, and back to who named it.
    'nl.reintegratie.verwijzingen.aangekondigd.v1': ['verwijzing'],
    'nl.reintegratie.verwijzingen.gevraagd.v1': ['verwijzing'],
    'nl.reintegratie.verwijzingen.ingetrokken.v1': ['verwijzing'],
    'nl.dienstverlening.verwijzingen.beantwoord.v1': ['verwijzer'],
    'nl.dienstverlening.diensten.begonnen.v1': ['verwijzer'],
    'nl.dienstverlening.diensten.beeindigd.v1': ['verwijzer'],
    'nl.dienstverlening.diensten.gemist.v1': ['verwijzer'],
    'nl.dienstverlening.wissingen.bevestigd.v1': ['verwijzer'],
    // One more field: the prison service decides, and the answer goes to the desk that asked.
    'nl.reintegratie.gegevens.gevraagd.v1': BACK,
    'nl.dienstverlening.gegevens.gevraagd.v1': BACK,
    // Made by Sluis alone; a state of a state does not exist.
    'nl.reintegratie.toestanden.gewijzigd.v1': ['afzender'],
    'nl.reintegratie.gegevens.verstrekt.v1': ['verzoeker'],
    'nl.reintegratie.gegevens.geweigerd.v1': ['verzoeker'],
    // Bjsg 11a: the mayor of the municipality that a human picked, in a lane of its own.
    'nl.openbareorde.bestuursmeldingen.verstrekt.v1': ['bestemming'],
  },
  roles: {
    // A mailbox lies in one lane, so each lane finds its own here.
    bestemming: { ...MUNICIPAL, owed: [...MUNICIPAL.owed, 'gemeente.burgemeester'] },
    herkomst: MUNICIPAL,
    // In no row above until the bill on housing is law; adding it there is all that P14 needs.
    inrichtingsgemeente: { owed: ['gemeente.coordinator'], offered: [] },
    landelijk: { owed: [], offered: ['reclassering'] },
    // Whom the person named is owed the message: a consent that reaches nobody must not go unseen.
    toestemming: {
      owed: ['woningcorporatie', 'zorgaanbieder', 'vrijwilligersorganisatie'],
      offered: [],
    },
    verwijzing: {
      owed: [
        'woningcorporatie',
        'zorgaanbieder',
        'schuldhulpverlening',
        'vrijwilligersorganisatie',
      ],
      offered: [],
    },
    verwijzer: { owed: ['gemeente.coordinator', 'gevangeniswezen'], offered: [] },
    afzender: { owed: [], offered: ['gevangeniswezen', 'gemeente.coordinator', 'reclassering'] },
    verzoeker: {
      owed: [
        'gemeente.coordinator',
        'gemeente.inkomen',
        'reclassering',
        'schuldhulpverlening',
        'woningcorporatie',
        'zorgaanbieder',
      ],
      offered: [],
    },
    inrichting: { owed: ['gevangeniswezen'], offered: [] },
    toetsadres: { owed: ['gemeente.coordinator'], offered: [] },
    aangewezenGemeente: { owed: ['gemeente.coordinator'], offered: [] },
  },
  originStandsIn: new Set([
    'nl.reintegratie.plannen.gedeeld.v1',
    'nl.reintegratie.planbijdragen.gevraagd.v1',
    'nl.reintegratie.contactpersonen.toegewezen.v1',
    'nl.reintegratie.bezoeken.gepland.v1',
    'nl.reintegratie.terugkeeradressen.bevestigd.v1',
    'nl.reintegratie.resultaten.vastgesteld.v1',
  ]),
};
