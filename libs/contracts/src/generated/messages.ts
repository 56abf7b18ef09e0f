// Answers: which TypeScript type has the data of each message type? Made by `npm run generate`.
export type Omschrijving = string;
export type Vormen =
  | {
      type: 'Datum';
      datum: Dag;
    }
  | {
      type: 'JaarMaandDatum';
      jaar: number;
      maand: number;
    }
  | {
      type: 'JaarDatum';
      jaar: number;
    }
  | {
      type: 'DatumOnbekend';
      onbekend?: true;
    };
export type Dag = string;
export type Kenmerk = string;
export type Voorwaarde =
  | 'identiteitsbewijs'
  | 'onderdak'
  | 'werkEnInkomen'
  | 'schulden'
  | 'zorg'
  | 'zorgVoorThuis'
  | 'sociaalNetwerk';
export type SoortVerblijf =
  | 'eigenWoning'
  | 'familieOfVrienden'
  | 'opvang'
  | 'begeleidWonen'
  | 'zorginstelling'
  | 'briefadres'
  | 'onbekend';
export type Woonbehoefte = 'tijdelijk' | 'begeleid' | 'zelfstandig';
export type Beoordeling = 'bereikt' | 'inBehandeling' | 'nietBereikt';
export type Dienstsoort =
  | 'tijdelijkOnderdak'
  | 'zelfstandigeWoning'
  | 'begeleidWonen'
  | 'woningBehouden'
  | 'werk'
  | 'scholing'
  | 'dagbesteding'
  | 'inkomensondersteuning'
  | 'schuldenoverzicht'
  | 'schuldregeling'
  | 'budgetbeheer'
  | 'behandeling'
  | 'ambulanteBegeleiding'
  | 'huisarts'
  | 'aanvraagIdentiteitsbewijs'
  | 'opvangKinderen'
  | 'ondersteuningGezin'
  | 'maatje'
  | 'praktischeHulp';
export type Beperking =
  | 'rolstoeltoegankelijk'
  | 'beganeGrond'
  | 'huisdier'
  | 'gezinMetKinderen'
  | 'rustigeOmgeving'
  | 'rookvrij';
export type Spoed = 'gewoon' | 'binnenEenWeek' | 'direct';
export type Naam = string;
export type Telefoonnummer = string;
export type Emailadres = string;
export type Kloktijd = string;
export type VolledigeDatum = Vormen & {
  type?: 'Datum';
};
export type ZekereDatum = Vormen & {
  /**
   * Zekerheid van de datum / Certainty of the date
   */
  zekerheid: 'voorlopig' | 'berekend' | 'bevestigd' | 'werkelijk';
  geldigVanaf: Dag;
  berekendOp: Tijdstip;
};
export type Tijdstip = string;
export type VerwachteDatum = ZekereDatum & {
  vroegst?: Dag;
  laatst?: Dag;
};
export type Inrichtingcode = string;
export type Organisatienaam = string;
export type Beslissingen = {
  /**
   * Wie besliste / Who decided
   */
  instantie: 'openbaarMinisterie' | 'rechter';
  /**
   * Soort beslissing / Kind of decision
   */
  soort:
    | 'inverzekeringstelling'
    | 'bewaring'
    | 'gevangenhouding'
    | 'schorsing'
    | 'opheffing'
    | 'vervolging'
    | 'veroordeling'
    | 'tenuitvoerlegging'
    | 'voorwaardelijkeInvrijheidstelling'
    | 'uitstelOfAfstel'
    | 'herroeping';
  datum: Vormen;
}[];
export type Soorten =
  | {
      type: 'Adres';
      verblijfadres: {
        officieleStraatnaam?: Straatnaam;
        korteStraatnaam?: Straatnaam;
        huisnummer: Huisnummer;
        huisletter?: Huisletter;
        huisnummertoevoeging?: Huisnummertoevoeging;
        aanduidingBijHuisnummer?: {
          /**
           * Aanduiding bij huisnummer (code) / Indication with house number (code)
           */
          code: 'by' | 'to';
          omschrijving?: Omschrijving;
        };
        postcode: Postcode;
        woonplaats?: Plaatsnaam;
      };
      functieAdres?: {
        /**
         * Functie van het adres (code) / Function of the address (code)
         */
        code: 'W' | 'B';
        omschrijving?: Omschrijving;
      };
      adresseerbaarObjectIdentificatie?: BagIdentificatie;
      nummeraanduidingIdentificatie?: BagIdentificatie;
      datumVan?: Vormen;
      /**
       * Vastgesteld dat persoon niet op het adres verblijft / Established that the person does not live at the address
       */
      indicatieVastgesteldVerblijftNietOpAdres?: boolean;
    }
  | {
      type: 'Locatie';
      verblijfadres: {
        locatiebeschrijving: Adresregel;
      };
      functieAdres?: {
        /**
         * Functie van het adres (code) / Function of the address (code)
         */
        code: 'W' | 'B';
        omschrijving?: Omschrijving;
      };
      datumVan?: Vormen;
    }
  | {
      type: 'VerblijfplaatsBuitenland';
      verblijfadres: {
        regel1?: Adresregel;
        regel2?: Adresregel;
        regel3?: Adresregel;
        land: {
          code: Landcode;
          omschrijving?: Omschrijving;
        };
      };
      datumVan?: Vormen;
    }
  | {
      type: 'VerblijfplaatsOnbekend';
      datumVan?: Vormen;
    };
export type Straatnaam = string;
export type Huisnummer = number;
export type Huisletter = string;
export type Huisnummertoevoeging = string;
export type Postcode = string;
export type Plaatsnaam = string;
export type BagIdentificatie = string;
export type Adresregel = string;
export type Landcode = string;
export type Referentie = string;
export type VrijeTekst = string;
export type Veld =
  | 'vreemdelingennummer'
  | 'geboortedatum'
  | 'verblijfsstatus'
  | 'onderdak'
  | 'huurachterstand'
  | 'schulden'
  | 'zorg'
  | 'zorgVoorThuis'
  | 'toezicht'
  | 'aanwijzingen';
export type Oin = string;
export type Burgerservicenummer = string;
export type Strafrechtsketennummer = string;
export type Vreemdelingennummer = string;
export type Voorvoegsel = string;
export type Plaatscode = string;
export type Taalcode = string;
export type Nationaliteitcode = string;
export type Gemeentecode = string;
export type Postcode4 = string;
export type Rolcode = string;
export type Tekstversie = string;
export type Bedrag = number;
export type Wens = 'maatje' | 'brieven' | 'praktischeHulp' | 'gesprekspartner' | 'hulpBijGezin';

export interface IdentiteitsbewijsHulpvraag {
  /**
   * Hulpvraag: identiteitsbewijs / Help request: identity document
   */
  indicatieHulpvraag?: boolean;
  /**
   * Stand van zaken: identiteitsbewijs / State of affairs: identity document
   */
  status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
}
export interface Identiteitsdocument {
  /**
   * Heeft een geldig identiteitsbewijs / Has a valid identity document
   */
  indicatieGeldigDocument?: boolean;
  soort?: {
    /**
     * Soort identiteitsbewijs (code) / Kind of identity document (code)
     */
    code: 'paspoort' | 'identiteitskaart' | 'rijbewijs' | 'verblijfsdocument';
    omschrijving?: Omschrijving;
  };
  datumEindeGeldigheid?: Vormen;
  /**
   * Ingehouden of vermist / Seized or lost
   */
  inhoudingOfVermissing?: 'geen' | 'ingehouden' | 'vermist';
  datumAanvraag?: Vormen;
  /**
   * Heeft een DigiD / Has a DigiD
   */
  indicatieDigid?: boolean;
  /**
   * Heeft een verblijfsdocument nodig / Needs a residence document
   */
  indicatieVerblijfsdocumentNodig?: boolean;
}
export interface OnderdakHulpvraag {
  /**
   * Hulpvraag: onderdak / Help request: housing
   */
  indicatieHulpvraag?: boolean;
  /**
   * Stand van zaken: onderdak / State of affairs: housing
   */
  status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
}
export interface WerkEnInkomenHulpvraag {
  /**
   * Hulpvraag: werk en inkomen / Help request: work and income
   */
  indicatieHulpvraag?: boolean;
  /**
   * Stand van zaken: werk en inkomen / State of affairs: work and income
   */
  status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
}
export interface SchuldenHulpvraag {
  /**
   * Hulpvraag: schulden / Help request: debts
   */
  indicatieHulpvraag?: boolean;
  /**
   * Stand van zaken: schulden / State of affairs: debts
   */
  status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
}
export interface ZorgHulpvraag {
  /**
   * Hulpvraag: zorg / Help request: care
   */
  indicatieHulpvraag?: boolean;
  /**
   * Stand van zaken: zorg / State of affairs: care
   */
  status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
}
export interface ZorgVoorThuisHulpvraag {
  /**
   * Hulpvraag: zorg voor thuis / Help request: care for home
   */
  indicatieHulpvraag?: boolean;
  /**
   * Stand van zaken: zorg voor thuis / State of affairs: care for home
   */
  status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
}
export interface SociaalNetwerkHulpvraag {
  /**
   * Hulpvraag: sociaal netwerk / Help request: social network
   */
  indicatieHulpvraag?: boolean;
  /**
   * Stand van zaken: sociaal netwerk / State of affairs: social network
   */
  status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
}
export interface Basisvoorwaarden {
  identiteitsbewijs?: {
    /**
     * Hulpvraag: identiteitsbewijs / Help request: identity document
     */
    indicatieHulpvraag?: boolean;
    /**
     * Stand van zaken: identiteitsbewijs / State of affairs: identity document
     */
    status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
    /**
     * Heeft een geldig identiteitsbewijs / Has a valid identity document
     */
    indicatieGeldigDocument?: boolean;
    soort?: {
      /**
       * Soort identiteitsbewijs (code) / Kind of identity document (code)
       */
      code: 'paspoort' | 'identiteitskaart' | 'rijbewijs' | 'verblijfsdocument';
      omschrijving?: Omschrijving;
    };
    datumEindeGeldigheid?: Vormen;
    /**
     * Ingehouden of vermist / Seized or lost
     */
    inhoudingOfVermissing?: 'geen' | 'ingehouden' | 'vermist';
    datumAanvraag?: Vormen;
    /**
     * Heeft een DigiD / Has a DigiD
     */
    indicatieDigid?: boolean;
    /**
     * Heeft een verblijfsdocument nodig / Needs a residence document
     */
    indicatieVerblijfsdocumentNodig?: boolean;
  };
  onderdak?: OnderdakHulpvraag;
  werkEnInkomen?: WerkEnInkomenHulpvraag;
  schulden?: SchuldenHulpvraag;
  zorg?: ZorgHulpvraag;
  zorgVoorThuis?: ZorgVoorThuisHulpvraag;
  sociaalNetwerk?: SociaalNetwerkHulpvraag;
}
export interface IngetrokkenBericht {
  identificatie: Kenmerk;
  /**
   * Waarom het wordt ingetrokken / Why it is withdrawn
   */
  reden: 'verkeerdePersoon' | 'verkeerdeOntvanger' | 'onjuist' | 'dubbel';
}
export interface GecorrigeerdBericht {
  identificatie: Kenmerk;
  vervanging: Kenmerk;
  /**
   * Waarom het wordt gecorrigeerd / Why it is corrected
   */
  reden: 'onjuist' | 'onvolledig' | 'verzoekVanBetrokkene';
}
export interface Casemanager {
  naam: Naam;
  telefoonnummer: Telefoonnummer;
  emailadres: Emailadres;
}
export interface Contactpersoon {
  naam: Naam;
  functie: Omschrijving;
  telefoonnummer: Telefoonnummer;
  emailadres: Emailadres;
  vervanger?: {
    naam: Naam;
    telefoonnummer: Telefoonnummer;
    emailadres?: Emailadres;
  };
  bereikbaarheid?: {
    /**
     * Dag van de week / Day of the week
     */
    dag: 'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag' | 'zaterdag' | 'zondag';
    van: Kloktijd;
    tot: Kloktijd;
  }[];
}
export interface Inrichting {
  code: Inrichtingcode;
  naam?: Organisatienaam;
}
export interface Detentietitel {
  /**
   * Titel van het verblijf (code) / Title of the stay (code)
   */
  code:
    | 'voorlopigeHechtenis'
    | 'gevangenisstraf'
    | 'hechtenis'
    | 'vervangendeHechtenis'
    | 'gijzeling'
    | 'isd'
    | 'vreemdelingenbewaring'
    | 'tbs'
    | 'pij'
    | 'jeugddetentie';
  omschrijving?: Omschrijving;
}
export interface Plaats {
  inrichting?: Inrichting;
  casemanager?: Casemanager;
  titel?: Detentietitel;
  /**
   * Volwassenenstrafrecht is toegepast / Adult criminal law was applied
   */
  indicatieVolwassenenstrafrecht?: boolean;
  begindatum?: ZekereDatum;
}
export interface Tijdlijn {
  wijzeVanBeginnen?: {
    /**
     * Wijze van beginnen (code) / Manner of starting (code)
     */
    code: 'aanhouding' | 'zelfmelding' | 'arrestatieTerUitvoering' | 'omzetting' | 'overname';
    omschrijving?: Omschrijving;
  };
  datumVervangendeStraf?: Vormen;
  beslissingen?: Beslissingen;
}
export interface Verloop {
  verwachteEinddatum?: VerwachteDatum;
  verloven?: {
    soort: {
      /**
       * Soort verlof (code) / Kind of leave (code)
       */
      code:
        | 'kortdurendReintegratieverlof'
        | 'langdurendReintegratieverlof'
        | 'reintegratieverlofExtramuraleArbeid'
        | 'incidenteelVerlof'
        | 'strafonderbreking';
      omschrijving?: Omschrijving;
    };
    begindatum: Vormen;
    einddatum?: Vormen;
    verblijfplaats?: Soorten;
  }[];
  fase?: {
    /**
     * Fase van het verblijf (code) / Phase of the stay (code)
     */
    code:
      'basisprogramma' | 'plusprogramma' | 'beperktBeveiligdeAfdeling' | 'penitentiairProgramma';
    omschrijving?: Omschrijving;
  };
  wijzeVanBeginnen?: {
    /**
     * Wijze van beginnen (code) / Manner of starting (code)
     */
    code: 'aanhouding' | 'zelfmelding' | 'arrestatieTerUitvoering' | 'omzetting' | 'overname';
    omschrijving?: Omschrijving;
  };
  datumVervangendeStraf?: Vormen;
  beslissingen?: Beslissingen;
}
export interface Einde {
  einddatum?: ZekereDatum;
  wijzeVanEindigen?: {
    /**
     * Wijze van eindigen (code) / Manner of ending (code)
     */
    code:
      | 'eindeStraf'
      | 'voorwaardelijkeInvrijheidstelling'
      | 'schorsingVoorlopigeHechtenis'
      | 'opheffingVoorlopigeHechtenis'
      | 'onmiddellijkeInvrijheidstelling'
      | 'overdrachtBuitenland'
      | 'uitzetting'
      | 'onttrekking'
      | 'overlijden';
    omschrijving?: Omschrijving;
  };
  datumInvrijheidstelling?: ZekereDatum;
}
export interface Invrijheidstelling {
  tijdstipInvrijheidstelling?: Tijdstip;
}
export interface Verwachting {
  verwachteEinddatum?: VerwachteDatum;
  verloven?: {
    soort: {
      /**
       * Soort verlof (code) / Kind of leave (code)
       */
      code:
        | 'kortdurendReintegratieverlof'
        | 'langdurendReintegratieverlof'
        | 'reintegratieverlofExtramuraleArbeid'
        | 'incidenteelVerlof'
        | 'strafonderbreking';
      omschrijving?: Omschrijving;
    };
    begindatum: Vormen;
    einddatum?: Vormen;
    verblijfplaats?: Soorten;
  }[];
}
export interface Vooruitzicht {
  verwachteEinddatum?: VerwachteDatum;
  verloven?: {
    soort: {
      /**
       * Soort verlof (code) / Kind of leave (code)
       */
      code:
        | 'kortdurendReintegratieverlof'
        | 'langdurendReintegratieverlof'
        | 'reintegratieverlofExtramuraleArbeid'
        | 'incidenteelVerlof'
        | 'strafonderbreking';
      omschrijving?: Omschrijving;
    };
    begindatum: Vormen;
    einddatum?: Vormen;
    verblijfplaats?: Soorten;
  }[];
  fase?: {
    /**
     * Fase van het verblijf (code) / Phase of the stay (code)
     */
    code:
      'basisprogramma' | 'plusprogramma' | 'beperktBeveiligdeAfdeling' | 'penitentiairProgramma';
    omschrijving?: Omschrijving;
  };
}
export interface DienstBegin {
  datum: Vormen;
}
export interface DienstEinde {
  datum: Vormen;
  /**
   * Reden van het einde / Reason of the end
   */
  reden: 'afgerond' | 'gestoptDoorPersoon' | 'gestoptDoorAanbieder' | 'verhuisd' | 'overgedragen';
}
export interface DienstGemist {
  datum: Vormen;
  /**
   * Reden van het missen / Reason of missing it
   */
  reden: 'nietVerschenen' | 'afgezegd' | 'verhinderd';
}
export interface Onderdak {
  behoefte?: Woonbehoefte;
  soortVerblijf?: SoortVerblijf;
  datumVan?: Vormen;
  verhuurder?: Organisatienaam;
  /**
   * De woning blijft behouden / The home is kept
   */
  woningBehouden?: boolean;
  /**
   * Heeft een briefadres nodig / Needs a correspondence address
   */
  briefadresNodig?: boolean;
}
export interface Verzoek {
  identificatie: Referentie;
  /**
   * Waarvoor het gegeven nodig is / What the field is needed for
   */
  doel: 'overdracht' | 'onderdak' | 'werkEnInkomen' | 'schulden' | 'zorg' | 'sociaalNetwerk';
  motivering: VrijeTekst;
}
export interface Verstrekking {
  identificatie: Referentie;
  organisatie: Oin;
  veld: Veld;
  vervaltOp: VolledigeDatum;
}
export interface Weigering {
  identificatie: Referentie;
  organisatie: Oin;
  /**
   * Waarom het gegeven niet wordt verstrekt / Why the field is not provided
   */
  reden: 'nietNodigVoorDoel' | 'minderIsGenoeg' | 'geenGrond' | 'nietBekend' | 'andereWeg';
}
export interface Nummers {
  burgerservicenummer?: Burgerservicenummer;
  strafrechtsketennummer?: Strafrechtsketennummer;
  vreemdelingennummer?: Vreemdelingennummer;
}
export interface Identiteit {
  burgerservicenummer?: Burgerservicenummer;
  strafrechtsketennummer?: Strafrechtsketennummer;
  vreemdelingennummer?: Vreemdelingennummer;
  naam: NaamPersoon;
  geboorte: Geboorte;
}
export interface NaamPersoon {
  voornamen?: Naam;
  voorvoegsel?: Voorvoegsel;
  geslachtsnaam: Naam;
}
export interface Geboorte {
  datum: Vormen;
  plaats?: {
    code?: Plaatscode;
    omschrijving: Omschrijving;
  };
  land?: {
    code: Landcode;
    omschrijving?: Omschrijving;
  };
}
export interface Taal {
  voertaal?: {
    code: Taalcode;
    omschrijving?: Omschrijving;
  };
  /**
   * Heeft een tolk nodig / Needs an interpreter
   */
  indicatieTolkNodig?: boolean;
}
export interface Afkomst {
  nationaliteiten?: {
    code: Nationaliteitcode;
    omschrijving?: Omschrijving;
  }[];
  verblijfplaats?: Soorten;
  /**
   * Adres is geheim / Address is confidential
   */
  geheimhoudingPersoonsgegevens?: boolean;
  /**
   * Heeft een geldige verblijfsstatus / Has a valid residence status
   */
  indicatieGeldigeVerblijfsstatus?: boolean;
}
export interface Achtergrond {
  nationaliteiten?: {
    code: Nationaliteitcode;
    omschrijving?: Omschrijving;
  }[];
  verblijfplaats?: Soorten;
  /**
   * Adres is geheim / Address is confidential
   */
  geheimhoudingPersoonsgegevens?: boolean;
  /**
   * Heeft een geldige verblijfsstatus / Has a valid residence status
   */
  indicatieGeldigeVerblijfsstatus?: boolean;
  voertaal?: {
    code: Taalcode;
    omschrijving?: Omschrijving;
  };
  /**
   * Heeft een tolk nodig / Needs an interpreter
   */
  indicatieTolkNodig?: boolean;
}
export interface Persoon {
  burgerservicenummer?: Burgerservicenummer;
  strafrechtsketennummer?: Strafrechtsketennummer;
  vreemdelingennummer?: Vreemdelingennummer;
  naam: NaamPersoon;
  geboorte: Geboorte;
  nationaliteiten?: {
    code: Nationaliteitcode;
    omschrijving?: Omschrijving;
  }[];
  verblijfplaats?: Soorten;
  /**
   * Adres is geheim / Address is confidential
   */
  geheimhoudingPersoonsgegevens?: boolean;
  /**
   * Heeft een geldige verblijfsstatus / Has a valid residence status
   */
  indicatieGeldigeVerblijfsstatus?: boolean;
  voertaal?: {
    code: Taalcode;
    omschrijving?: Omschrijving;
  };
  /**
   * Heeft een tolk nodig / Needs an interpreter
   */
  indicatieTolkNodig?: boolean;
}
export interface Herkenning {
  naam: NaamPersoon;
  geboorte: {
    datum: Vormen;
  };
}
export interface Betrokkene {
  naam: NaamPersoon;
  geboorte: {
    datum: Vormen;
  };
  burgerservicenummer?: Burgerservicenummer;
}
export interface Aangeduide {
  naam: NaamPersoon;
  geboorte: {
    datum: Vormen;
  };
  burgerservicenummer?: Burgerservicenummer;
  strafrechtsketennummer?: Strafrechtsketennummer;
  vreemdelingennummer?: Vreemdelingennummer;
}
export interface Strafzaak {
  /**
   * Parketnummer / Case number of the public prosecutor
   */
  parketnummer?: string;
  strafbepalingen: {
    /**
     * Wet van de strafbepaling / Statute of the penal provision
     */
    wet: 'Sr' | 'SrOud';
    /**
     * Artikel van de strafbepaling / Article of the penal provision
     */
    artikel: string;
    /**
     * Lid van de strafbepaling / Paragraph of the penal provision
     */
    lid?: number;
  }[];
  kwalificatie?: Omschrijving;
  pleegdatum?: Vormen;
  uitspraak: {
    datum: VolledigeDatum;
    /**
     * Uitspraak is onherroepelijk / Judgment is irrevocable
     */
    indicatieOnherroepelijk: boolean;
    /**
     * Bijzondere bepalingen voor jeugdigen zijn toegepast / Special provisions for young persons were applied
     */
    indicatieJeugdstrafrecht: boolean;
    /**
     * Onvoorwaardelijk deel van de straf, in dagen / Unconditional part of the sentence, in days
     */
    onvoorwaardelijkeDagen: number;
    /**
     * Maatregel / Measure
     */
    maatregel: 'geen' | 'tbs' | 'pij' | 'pijVerlengbaar';
  };
}
export interface Melding {
  /**
   * Aard van de terugkeer / Nature of the return
   */
  aard: 'definitieveTerugkeer' | 'verlof';
  datum: ZekereDatum;
  gemeente: {
    code: Gemeentecode;
    naam?: Plaatsnaam;
  };
}
export interface Gemeenten {
  postcode4?: Postcode4;
  gemeente?: {
    code: Gemeentecode;
    naam?: Plaatsnaam;
  };
}
export interface Terugkeer {
  postcode4?: Postcode4;
  gemeente?: {
    code: Gemeentecode;
    naam?: Plaatsnaam;
  };
  verblijfplaats?: Soorten;
  gewensteGemeente?: GewensteGemeente;
}
export interface GewensteGemeente {
  code: Gemeentecode;
  naam?: Plaatsnaam;
}
export interface Bevestigd {
  postcode4?: Postcode4;
  gemeente: {
    code: Gemeentecode;
    naam?: Plaatsnaam;
  };
  verblijfplaats?: Soorten;
  /**
   * Er is een adres, maar dat blijft bij de gemeente / There is an address, but it stays with the municipality
   */
  indicatieAdresAfgeschermd?: boolean;
}
export interface Strekking {
  voorwaarden: Voorwaarde[];
  ontvangersklasse: Rolcode;
  ontvanger: Oin;
  tekstversie: Tekstversie;
  taal: Taalcode;
  /**
   * Wie heeft ondertekend / Who signed
   */
  ondertekenaar: 'betrokkene' | 'wettelijkVertegenwoordiger';
  casemanager: Casemanager;
}
export interface Gegeven {
  voorwaarden: Voorwaarde[];
  ontvangersklasse: Rolcode;
  ontvanger: Oin;
  tekstversie: Tekstversie;
  taal: Taalcode;
  /**
   * Wie heeft ondertekend / Who signed
   */
  ondertekenaar: 'betrokkene' | 'wettelijkVertegenwoordiger';
  casemanager: Casemanager;
  gegevenOp: VolledigeDatum;
  vervaltOp?: VolledigeDatum;
}
export interface Gewijzigd {
  voorwaarden: Voorwaarde[];
  ontvangersklasse: Rolcode;
  ontvanger: Oin;
  tekstversie: Tekstversie;
  taal: Taalcode;
  /**
   * Wie heeft ondertekend / Who signed
   */
  ondertekenaar: 'betrokkene' | 'wettelijkVertegenwoordiger';
  casemanager: Casemanager;
  gewijzigdOp: VolledigeDatum;
  vervaltOp?: VolledigeDatum;
}
export interface Ingetrokken {
  voorwaarden: Voorwaarde[];
  ontvangersklasse: Rolcode;
  ontvanger: Oin;
  tekstversie: Tekstversie;
  taal: Taalcode;
  /**
   * Wie heeft ondertekend / Who signed
   */
  ondertekenaar: 'betrokkene' | 'wettelijkVertegenwoordiger';
  casemanager: Casemanager;
  ingetrokkenOp: VolledigeDatum;
}
export interface Toezicht {
  /**
   * Er is toezicht / There is supervision
   */
  indicatieToezicht?: boolean;
  /**
   * Er zijn bijzondere voorwaarden / There are special conditions
   */
  indicatieBijzondereVoorwaarden?: boolean;
  aanwijzingen?: {
    /**
     * Soort aanwijzing / Kind of instruction
     */
    soort: 'contactverbod' | 'gebiedsverbod' | 'gebiedsgebod' | 'meldplicht' | 'anders';
    omschrijving?: VrijeTekst;
  }[];
}
export interface Aanduiding {
  identificatie: Referentie;
  ontvangersklasse: Rolcode;
  ontvanger: Oin;
  voorwaarde: Voorwaarde;
  dienst: Dienstsoort;
  gemeente: {
    code: Gemeentecode;
    naam?: Plaatsnaam;
  };
  spoed?: Spoed;
}
export interface Aankondiging {
  identificatie: Referentie;
  ontvangersklasse: Rolcode;
  ontvanger: Oin;
  voorwaarde: Voorwaarde;
  dienst: Dienstsoort;
  gemeente: {
    code: Gemeentecode;
    naam?: Plaatsnaam;
  };
  spoed?: Spoed;
  periode: {
    vanaf: Vormen;
    tot?: Vormen;
  };
  beperkingen?: Beperking[];
}
export interface Verwijzingsverzoek {
  identificatie: Referentie;
  ontvangersklasse: Rolcode;
  ontvanger: Oin;
  voorwaarde: Voorwaarde;
  dienst: Dienstsoort;
  gemeente: {
    code: Gemeentecode;
    naam?: Plaatsnaam;
  };
  spoed?: Spoed;
  nodigVanaf: Vormen;
  contactroute: {
    /**
     * Hoe de persoon te bereiken is / How the person can be reached
     */
    wijze: 'viaVerwijzer' | 'rechtstreeks';
    telefoonnummer?: Telefoonnummer;
    emailadres?: Emailadres;
  };
  verwijzer: {
    naam: Naam;
    telefoonnummer: Telefoonnummer;
    emailadres?: Emailadres;
  };
}
export interface Verwijzingsantwoord {
  /**
   * Antwoord / Answer
   */
  antwoord: 'aanvaard' | 'wachtlijst' | 'afgewezen' | 'meerInformatieNodig';
  /**
   * Reden van het antwoord / Reason of the answer
   */
  reden?:
    'geenPlaats' | 'buitenWerkgebied' | 'buitenDoelgroep' | 'andereDienstNodig' | 'geenContact';
  beschikbaarVanaf?: Vormen;
}
export interface IntrekkingVerwijzing {
  identificatie: Referentie;
  /**
   * Reden van de intrekking / Reason of the withdrawal
   */
  reden: 'toestemmingIngetrokken' | 'verhuisd' | 'overleden' | 'andereOplossing' | 'onjuist';
  /**
   * Wat de ontvanger met de gegevens moet doen / What the recipient must do with the data
   */
  opdracht: 'wissen';
}
export interface Beginsituatie {
  /**
   * Situatie bij binnenkomst / Situation at entry
   */
  situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
}
export interface Afspraken {
  /**
   * Gewenst resultaat / Wanted outcome
   */
  gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
  afspraken?: {
    /**
     * Wie het doet / Who does it
     */
    wie:
      | 'betrokkene'
      | 'casemanager'
      | 'gemeente'
      | 'reclassering'
      | 'woningcorporatie'
      | 'zorgaanbieder'
      | 'schuldhulpverlening'
      | 'vrijwilligersorganisatie'
      | 'anders';
    wat: VrijeTekst;
    uiterlijk?: Vormen;
  }[];
}
export interface Woonsituatie {
  /**
   * Situatie bij binnenkomst / Situation at entry
   */
  situatieBijBinnenkomst?:
    'eigenHuurwoning' | 'koopwoning' | 'familieOfVrienden' | 'opvang' | 'geen' | 'onbekend';
}
export interface Woning {
  /**
   * De woning blijft behouden / The home is kept
   */
  indicatieWoningBehouden?: boolean;
  verhuurder?: Organisatienaam;
  /**
   * Er is een adres voor daarna / There is an address for afterwards
   */
  indicatieAdresBekend?: boolean;
  soortVerblijf?: SoortVerblijf;
  datumVan?: Vormen;
  behoefte?: Woonbehoefte;
  /**
   * Heeft een briefadres nodig / Needs a correspondence address
   */
  indicatieBriefadresNodig?: boolean;
}
export interface Huurschuld {
  /**
   * Heeft een huurachterstand / Has rent arrears
   */
  indicatieHuurachterstand?: boolean;
}
export interface Inkomen {
  /**
   * Bron van inkomen / Source of income
   */
  inkomensbron?: 'loon' | 'uitkering' | 'onderneming' | 'studiefinanciering' | 'geen' | 'onbekend';
  uitkering?: {
    /**
     * Soort uitkering / Kind of benefit
     */
    soort: 'bijstand' | 'ww' | 'ziektewet' | 'wia' | 'wajong' | 'aow' | 'anders';
    /**
     * Stand van de uitkering / State of the benefit
     */
    status: 'aangevraagd' | 'loopt' | 'opgeschort' | 'gestopt';
    datumVan?: Vormen;
  };
  datumAanvraagVoorbereid?: Vormen;
  /**
   * Heeft een bankrekening / Has a bank account
   */
  indicatieBankrekening?: boolean;
}
export interface Activiteit {
  werkOfScholing?: {
    /**
     * Soort werk of scholing / Kind of work or schooling
     */
    soort: 'werk' | 'werkervaring' | 'scholing' | 'vrijwilligerswerk';
    organisatie?: Organisatienaam;
    datumVan?: Vormen;
  };
  /**
   * Dagbesteding / Day activity
   */
  dagbesteding?: 'geen' | 'gezocht' | 'afgesproken';
}
export interface Schuldpositie {
  /**
   * Heeft schulden / Has debts
   */
  indicatieSchulden?: boolean;
  /**
   * Overzicht van de schulden is compleet / Overview of the debts is complete
   */
  indicatieOverzichtCompleet?: boolean;
  /**
   * Lopend schuldentraject / Running debt trajectory
   */
  traject?: 'geen' | 'wgs' | 'wsnp' | 'bewind';
  bewindvoerder?: Organisatienaam;
  /**
   * Heeft een regeling met het CJIB / Has an arrangement with the CJIB
   */
  indicatieRegelingCjib?: boolean;
}
export interface Schuldbedragen {
  bedrag?: Bedrag;
  schuldeisers?: {
    naam: Organisatienaam;
    bedrag?: Bedrag;
  }[];
}
export interface Zorgregeling {
  /**
   * Heeft geregelde zorg nodig / Needs arranged care
   */
  indicatieZorgNodig?: boolean;
  zorgverzekering?: {
    /**
     * Stand van de zorgverzekering / State of the health insurance
     */
    status: 'actief' | 'opgeschort' | 'geen' | 'onbekend';
    datumVan?: Vormen;
  };
  zorgafspraak?: {
    zorgaanbieder: Organisatienaam;
    datum?: Vormen;
  };
  /**
   * Medicatie moet doorlopen / Medication must continue
   */
  indicatieMedicatiecontinuiteit?: boolean;
}
export interface Ondersteuning {
  /**
   * Krijgt ondersteuning van de gemeente (Wmo) / Gets support from the municipality (Wmo)
   */
  indicatieWmoOndersteuning?: boolean;
}
export interface Gezin {
  /**
   * Heeft minderjarige kinderen / Has minor children
   */
  indicatieMinderjarigeKinderen?: boolean;
  /**
   * Er is een verzorger / There is a carer
   */
  indicatieVerzorgerGeregeld?: boolean;
  /**
   * Heeft huisdieren / Has pets
   */
  indicatieHuisdieren?: boolean;
  /**
   * Anderen zijn van de persoon afhankelijk / Others depend on the person
   */
  indicatieAfhankelijken?: boolean;
}
export interface Netwerk {
  contactpersoon?: {
    naam: Naam;
    telefoonnummer?: Telefoonnummer;
  };
}
export interface Wissing {
  gewistOp: VolledigeDatum;
  /**
   * Waarom is gewist / Why it was erased
   */
  aanleiding: 'ingetrokken' | 'teruggeroepen' | 'termijnVoorbij' | 'verzoekVanBetrokkene';
  /**
   * Een deel blijft in een eigen dossier, op grond van een eigen wet / A part stays in a file of its own, under a statute of its own
   */
  indicatieEigenDossier?: boolean;
}
export interface DienstverleningBehoeftenAangemeldV1 {
  zaakreferentie: Referentie;
  persoon?: {
    voertaal?: {
      code: Taalcode;
      omschrijving?: Omschrijving;
    };
    /**
     * Heeft een tolk nodig / Needs an interpreter
     */
    indicatieTolkNodig?: boolean;
    naam?: NaamPersoon;
    geboorte?: {
      datum?: Vormen;
    };
  };
  dienst: {
    voorwaarde: Voorwaarde;
    nodigVanaf?: Vormen & {
      /**
       * Zekerheid van de datum / Certainty of the date
       */
      zekerheid?: 'voorlopig' | 'berekend' | 'bevestigd' | 'werkelijk';
    };
    startdatum?: Vormen & {
      /**
       * Zekerheid van de datum / Certainty of the date
       */
      zekerheid?: 'voorlopig' | 'berekend' | 'bevestigd' | 'werkelijk';
    };
    gemeente?: {
      code: Gemeentecode;
      naam?: Plaatsnaam;
    };
    postcode4?: Postcode4;
    verblijfplaats?: Soorten;
    /**
     * Contact loopt via de gemeentelijke coördinator / Contact goes through the municipal coordinator
     */
    contactViaCoordinator?: boolean;
    onderdak?: Onderdak;
    /**
     * Heeft een huurachterstand / Has rent arrears
     */
    huurachterstand?: boolean;
    zorg?: {
      /**
       * Heeft geregelde zorg nodig / Needs arranged care
       */
      geregeldeZorgNodig?: boolean;
      zorgaanbieder?: Organisatienaam;
      datumAfspraak?: Vormen;
      /**
       * Medicatie moet doorlopen / Medication must continue
       */
      medicatiecontinuiteit?: boolean;
      /**
       * Krijgt ondersteuning van de gemeente (Wmo) / Gets support from the municipality (Wmo)
       */
      wmoOndersteuning?: boolean;
    };
    activiteit?: {
      /**
       * Soort werk of scholing / Kind of work or schooling
       */
      soort?: 'werk' | 'werkervaring' | 'scholing' | 'vrijwilligerswerk';
      organisatie?: Organisatienaam;
      datumVan?: Vormen;
      /**
       * Dagbesteding / Day activity
       */
      dagbesteding?: 'geen' | 'gezocht' | 'afgesproken';
    };
    contactpersoon?: {
      naam?: Naam;
      telefoonnummer?: Telefoonnummer;
    };
  };
}
export interface DienstverleningBehoeftenVervallenV1 {
  zaakreferentie: Referentie;
  dienst: {
    voorwaarde: Voorwaarde;
    /**
     * Waarom de dienst niet meer nodig is / Why the service is no longer needed
     */
    reden?: 'afgerond' | 'verhuisd' | 'geweigerd' | 'geenContact' | 'overleden';
  };
}
export interface DienstverleningBerichtenGecorrigeerdV1 {
  zaakreferentie: Referentie;
  bericht: GecorrigeerdBericht;
}
export interface DienstverleningBerichtenIngetrokkenV1 {
  zaakreferentie: Referentie;
  bericht: IngetrokkenBericht;
}
export interface DienstverleningDienstenBeeindigdV1 {
  zaakreferentie: Referentie;
  dienst: DienstEinde;
}
export interface DienstverleningDienstenBegonnenV1 {
  zaakreferentie: Referentie;
  dienst: DienstBegin;
}
export interface DienstverleningDienstenGemistV1 {
  zaakreferentie: Referentie;
  dienst: DienstGemist;
}
export interface DienstverleningGegevensGevraagdV1 {
  zaakreferentie: Referentie;
  gegevensverzoek: {
    identificatie: Referentie;
    /**
     * Waarvoor het gegeven nodig is / What the field is needed for
     */
    doel: 'overdracht' | 'onderdak' | 'werkEnInkomen' | 'schulden' | 'zorg' | 'sociaalNetwerk';
    motivering: VrijeTekst;
    /**
     * Veld waar het verzoek over gaat / Field that the request is about
     */
    veld: 'geboortedatum' | 'verblijfsstatus' | 'onderdak' | 'toezicht' | 'aanwijzingen';
  };
}
export interface DienstverleningGegevensGeweigerdV1 {
  zaakreferentie: Referentie;
  gegevensverzoek?: {
    identificatie?: Referentie;
    /**
     * Waarom het gegeven niet wordt verstrekt / Why the field is not provided
     */
    reden?: 'nietNodigVoorDoel' | 'minderIsGenoeg' | 'geenGrond' | 'nietBekend' | 'andereWeg';
  };
}
export interface DienstverleningGegevensVerstrektV1 {
  zaakreferentie: Referentie;
  gegevensverzoek?: {
    identificatie?: Referentie;
    vervaltOp?: VolledigeDatum;
  };
  persoon?: {
    geboorte?: {
      datum?: Vormen;
    };
    /**
     * Heeft een geldige verblijfsstatus / Has a valid residence status
     */
    indicatieGeldigeVerblijfsstatus?: boolean;
  };
  onderdak?: Onderdak;
  toezicht?: Toezicht;
}
export interface DienstverleningResultatenVastgesteldV1 {
  zaakreferentie: Referentie;
  dienst: {
    voorwaarde: Voorwaarde;
  };
  resultaat?: {
    onderdak?: Beoordeling;
    zorg?: Beoordeling;
  };
}
export interface DienstverleningVerwijzingenAangekondigdV1 {
  zaakreferentie: Referentie;
  dienst: {
    voorwaarde: Voorwaarde;
    soort: Dienstsoort;
    gemeente: {
      code: Gemeentecode;
      naam?: Plaatsnaam;
    };
    spoed?: Spoed;
    periode?: {
      vanaf?: Vormen;
      tot?: Vormen;
    };
    beperkingen?: Beperking[];
  };
}
export interface DienstverleningVerwijzingenBeantwoordV1 {
  zaakreferentie: Referentie;
  verwijzing: Verwijzingsantwoord;
}
export interface DienstverleningVerwijzingenGevraagdV1 {
  zaakreferentie: Referentie;
  persoon?: {
    voertaal?: {
      code: Taalcode;
      omschrijving?: Omschrijving;
    };
    /**
     * Heeft een tolk nodig / Needs an interpreter
     */
    indicatieTolkNodig?: boolean;
    naam?: NaamPersoon;
    geboorte?: {
      datum?: Vormen;
    };
    /**
     * Leeftijdsgroep / Age group
     */
    leeftijdsgroep?: '18-22' | '23-26' | '27-54' | '55-66' | '67+';
    burgerservicenummer?: Burgerservicenummer;
  };
  dienst?: {
    voorwaarde?: Voorwaarde;
    soort?: Dienstsoort;
    gemeente?: {
      code: Gemeentecode;
      naam?: Plaatsnaam;
    };
    spoed?: Spoed;
    nodigVanaf?: Vormen;
  };
  contact?: {
    persoon?: {
      /**
       * Hoe de persoon te bereiken is / How the person can be reached
       */
      wijze: 'viaVerwijzer' | 'rechtstreeks';
      telefoonnummer?: Telefoonnummer;
      emailadres?: Emailadres;
    };
    verwijzer?: {
      naam?: Naam;
      telefoonnummer?: Telefoonnummer;
    };
  };
}
export interface DienstverleningVerwijzingenIngetrokkenV1 {
  zaakreferentie: Referentie;
  verwijzing: {
    /**
     * Wat de ontvanger met de gegevens moet doen / What the recipient must do with the data
     */
    opdracht: 'wissen';
  };
}
export interface DienstverleningVrijwilligersGevraagdV1 {
  zaakreferentie: Referentie;
  persoon?: {
    voornamen?: Naam;
    taal?: {
      voertaal?: {
        code?: Taalcode;
        omschrijving?: Omschrijving;
      };
      /**
       * Heeft een tolk nodig / Needs an interpreter
       */
      indicatieTolkNodig?: boolean;
    };
  };
  dienst: {
    wens: Wens;
    nodigVanaf?: Vormen;
    gemeente?: {
      code?: Gemeentecode;
      naam?: Plaatsnaam;
    };
  };
}
export interface DienstverleningWissingenBevestigdV1 {
  zaakreferentie: Referentie;
  wissing: Wissing;
}
export interface OpenbareordeBerichtenGecorrigeerdV1 {
  persoon: Nummers;
  bericht: GecorrigeerdBericht;
}
export interface OpenbareordeBerichtenIngetrokkenV1 {
  persoon: Nummers;
  bericht: IngetrokkenBericht;
}
export interface OpenbareordeBestuursmeldingenVerstrektV1 {
  persoon: {
    burgerservicenummer?: Burgerservicenummer;
    strafrechtsketennummer?: Strafrechtsketennummer;
    vreemdelingennummer?: Vreemdelingennummer;
    naam: NaamPersoon;
    geboorte: Geboorte;
    nationaliteiten?: {
      code: Nationaliteitcode;
      omschrijving?: Omschrijving;
    }[];
    verblijfplaats?: Soorten;
    /**
     * Adres is geheim / Address is confidential
     */
    geheimhoudingPersoonsgegevens?: boolean;
    /**
     * Heeft een geldige verblijfsstatus / Has a valid residence status
     */
    indicatieGeldigeVerblijfsstatus?: boolean;
  };
  melding: Melding;
  strafzaak: Strafzaak;
  detentie: {
    wijzeVanBeginnen?: {
      /**
       * Wijze van beginnen (code) / Manner of starting (code)
       */
      code: 'aanhouding' | 'zelfmelding' | 'arrestatieTerUitvoering' | 'omzetting' | 'overname';
      omschrijving?: Omschrijving;
    };
    datumVervangendeStraf?: Vormen;
    beslissingen?: Beslissingen;
    verwachteEinddatum?: VerwachteDatum;
    verloven?: {
      soort: {
        /**
         * Soort verlof (code) / Kind of leave (code)
         */
        code:
          | 'kortdurendReintegratieverlof'
          | 'langdurendReintegratieverlof'
          | 'reintegratieverlofExtramuraleArbeid'
          | 'incidenteelVerlof'
          | 'strafonderbreking';
        omschrijving?: Omschrijving;
      };
      begindatum: Vormen;
      einddatum?: Vormen;
      verblijfplaats?: Soorten;
    }[];
    einddatum?: ZekereDatum;
    wijzeVanEindigen?: {
      /**
       * Wijze van eindigen (code) / Manner of ending (code)
       */
      code:
        | 'eindeStraf'
        | 'voorwaardelijkeInvrijheidstelling'
        | 'schorsingVoorlopigeHechtenis'
        | 'opheffingVoorlopigeHechtenis'
        | 'onmiddellijkeInvrijheidstelling'
        | 'overdrachtBuitenland'
        | 'uitzetting'
        | 'onttrekking'
        | 'overlijden';
      omschrijving?: Omschrijving;
    };
    datumInvrijheidstelling?: ZekereDatum;
    titel?: Detentietitel;
    begindatum: ZekereDatum;
  };
  terugkeer?: Terugkeer;
}
export interface AdrestoetsenGevraagdV1 {
  persoon: Aangeduide;
  detentie: {
    inrichting: Inrichting;
    casemanager: Casemanager;
  };
  adrestoets: {
    verblijfplaats: Soorten;
    periode: {
      begindatum: Vormen;
      einddatum?: Vormen;
    };
    /**
     * Doel van het verblijf op het adres / Purpose of the stay at the address
     */
    doel: 'reintegratieverlof' | 'penitentiairProgramma' | 'voorwaardelijkeInvrijheidstelling';
  };
}
export interface BerichtenGecorrigeerdV1 {
  zaakreferentie?: Referentie;
  persoon?: Nummers;
  bericht: GecorrigeerdBericht;
}
export interface BerichtenIngetrokkenV1 {
  zaakreferentie?: Referentie;
  persoon?: Nummers;
  bericht: IngetrokkenBericht;
}
export interface BezoekenGeplandV1 {
  zaakreferentie?: Referentie;
  persoon: Aangeduide;
  bezoek: {
    tijdstip: Tijdstip;
    /**
     * Hoe het gesprek plaatsvindt / How the conversation takes place
     */
    kanaal: 'bezoek' | 'videogesprek' | 'telefoon';
    bezoekerId?: Referentie;
  };
}
export interface BezoekenGevraagdV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  bezoek: {
    datumopties: {
      datum: VolledigeDatum;
      van?: Kloktijd;
      tot?: Kloktijd;
    }[];
    /**
     * Hoe het gesprek plaatsvindt / How the conversation takes place
     */
    kanaal: 'bezoek' | 'videogesprek' | 'telefoon';
    bezoekerId?: Referentie;
  };
}
export interface BezwarenIngediendV1 {
  zaakreferentie?: Referentie;
  persoon?: Nummers;
  bezwaar: {
    ingediendOp: VolledigeDatum;
    /**
     * Waartegen het bezwaar zich richt / What the objection is directed against
     */
    tegen: 'alleUitwisseling' | 'dezeOntvanger' | 'dezeVoorwaarden' | 'onjuistGegeven';
    voorwaarden?: Voorwaarde[];
    ontvanger?: Oin;
  };
}
export interface ContactpersonenToegewezenV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  contactpersoon: Contactpersoon;
}
export interface DetentiesBeeindigdV1 {
  persoon: Persoon;
  detentie: {
    inrichting: Inrichting;
    casemanager: Casemanager;
    titel: Detentietitel;
    /**
     * Volwassenenstrafrecht is toegepast / Adult criminal law was applied
     */
    indicatieVolwassenenstrafrecht?: boolean;
    begindatum: ZekereDatum;
    verwachteEinddatum?: VerwachteDatum;
    verloven?: {
      soort: {
        /**
         * Soort verlof (code) / Kind of leave (code)
         */
        code:
          | 'kortdurendReintegratieverlof'
          | 'langdurendReintegratieverlof'
          | 'reintegratieverlofExtramuraleArbeid'
          | 'incidenteelVerlof'
          | 'strafonderbreking';
        omschrijving?: Omschrijving;
      };
      begindatum: Vormen;
      einddatum?: Vormen;
      verblijfplaats?: Soorten;
    }[];
    fase?: {
      /**
       * Fase van het verblijf (code) / Phase of the stay (code)
       */
      code:
        'basisprogramma' | 'plusprogramma' | 'beperktBeveiligdeAfdeling' | 'penitentiairProgramma';
      omschrijving?: Omschrijving;
    };
    wijzeVanBeginnen?: {
      /**
       * Wijze van beginnen (code) / Manner of starting (code)
       */
      code: 'aanhouding' | 'zelfmelding' | 'arrestatieTerUitvoering' | 'omzetting' | 'overname';
      omschrijving?: Omschrijving;
    };
    datumVervangendeStraf?: Vormen;
    beslissingen?: Beslissingen;
    einddatum: ZekereDatum;
    wijzeVanEindigen: {
      /**
       * Wijze van eindigen (code) / Manner of ending (code)
       */
      code:
        | 'eindeStraf'
        | 'voorwaardelijkeInvrijheidstelling'
        | 'schorsingVoorlopigeHechtenis'
        | 'opheffingVoorlopigeHechtenis'
        | 'onmiddellijkeInvrijheidstelling'
        | 'overdrachtBuitenland'
        | 'uitzetting'
        | 'onttrekking'
        | 'overlijden';
      omschrijving?: Omschrijving;
    };
    datumInvrijheidstelling?: ZekereDatum;
  };
  terugkeer?: Terugkeer;
  basisvoorwaarden?: Basisvoorwaarden;
}
export interface DetentiesBegonnenV1 {
  persoon: Persoon;
  detentie: {
    inrichting: Inrichting;
    casemanager: Casemanager;
    titel: Detentietitel;
    /**
     * Volwassenenstrafrecht is toegepast / Adult criminal law was applied
     */
    indicatieVolwassenenstrafrecht?: boolean;
    begindatum: ZekereDatum;
    verwachteEinddatum?: VerwachteDatum;
    verloven?: {
      soort: {
        /**
         * Soort verlof (code) / Kind of leave (code)
         */
        code:
          | 'kortdurendReintegratieverlof'
          | 'langdurendReintegratieverlof'
          | 'reintegratieverlofExtramuraleArbeid'
          | 'incidenteelVerlof'
          | 'strafonderbreking';
        omschrijving?: Omschrijving;
      };
      begindatum: Vormen;
      einddatum?: Vormen;
      verblijfplaats?: Soorten;
    }[];
    fase?: {
      /**
       * Fase van het verblijf (code) / Phase of the stay (code)
       */
      code:
        'basisprogramma' | 'plusprogramma' | 'beperktBeveiligdeAfdeling' | 'penitentiairProgramma';
      omschrijving?: Omschrijving;
    };
    wijzeVanBeginnen: {
      /**
       * Wijze van beginnen (code) / Manner of starting (code)
       */
      code: 'aanhouding' | 'zelfmelding' | 'arrestatieTerUitvoering' | 'omzetting' | 'overname';
      omschrijving?: Omschrijving;
    };
    datumVervangendeStraf?: Vormen;
    beslissingen?: Beslissingen;
  };
  terugkeer?: Terugkeer;
  basisvoorwaarden?: Basisvoorwaarden;
}
export interface DetentiesGewijzigdV1 {
  persoon: Persoon;
  detentie: {
    inrichting: Inrichting;
    casemanager: Casemanager;
    titel: Detentietitel;
    /**
     * Volwassenenstrafrecht is toegepast / Adult criminal law was applied
     */
    indicatieVolwassenenstrafrecht?: boolean;
    begindatum: ZekereDatum;
    verwachteEinddatum?: VerwachteDatum;
    verloven?: {
      soort: {
        /**
         * Soort verlof (code) / Kind of leave (code)
         */
        code:
          | 'kortdurendReintegratieverlof'
          | 'langdurendReintegratieverlof'
          | 'reintegratieverlofExtramuraleArbeid'
          | 'incidenteelVerlof'
          | 'strafonderbreking';
        omschrijving?: Omschrijving;
      };
      begindatum: Vormen;
      einddatum?: Vormen;
      verblijfplaats?: Soorten;
    }[];
    fase?: {
      /**
       * Fase van het verblijf (code) / Phase of the stay (code)
       */
      code:
        'basisprogramma' | 'plusprogramma' | 'beperktBeveiligdeAfdeling' | 'penitentiairProgramma';
      omschrijving?: Omschrijving;
    };
    wijzeVanBeginnen?: {
      /**
       * Wijze van beginnen (code) / Manner of starting (code)
       */
      code: 'aanhouding' | 'zelfmelding' | 'arrestatieTerUitvoering' | 'omzetting' | 'overname';
      omschrijving?: Omschrijving;
    };
    datumVervangendeStraf?: Vormen;
    beslissingen?: Beslissingen;
    einddatum?: ZekereDatum;
    wijzeVanEindigen?: {
      /**
       * Wijze van eindigen (code) / Manner of ending (code)
       */
      code:
        | 'eindeStraf'
        | 'voorwaardelijkeInvrijheidstelling'
        | 'schorsingVoorlopigeHechtenis'
        | 'opheffingVoorlopigeHechtenis'
        | 'onmiddellijkeInvrijheidstelling'
        | 'overdrachtBuitenland'
        | 'uitzetting'
        | 'onttrekking'
        | 'overlijden';
      omschrijving?: Omschrijving;
    };
    datumInvrijheidstelling?: ZekereDatum;
  };
  terugkeer?: Terugkeer;
  basisvoorwaarden?: Basisvoorwaarden;
  wijziging: {
    reden: {
      /**
       * Reden van de wijziging (code) / Reason of the change (code)
       */
      code:
        | 'einddatum'
        | 'overplaatsing'
        | 'onttrekking'
        | 'omzetting'
        | 'fase'
        | 'verlof'
        | 'terugkeer'
        | 'contact';
      omschrijving?: Omschrijving;
    };
    vorigeWaarden?: {
      detentie?: {
        inrichting?: Inrichting;
        casemanager?: Casemanager;
        titel?: Detentietitel;
        /**
         * Volwassenenstrafrecht is toegepast / Adult criminal law was applied
         */
        indicatieVolwassenenstrafrecht?: boolean;
        begindatum?: ZekereDatum;
        verwachteEinddatum?: VerwachteDatum;
        verloven?: {
          soort: {
            /**
             * Soort verlof (code) / Kind of leave (code)
             */
            code:
              | 'kortdurendReintegratieverlof'
              | 'langdurendReintegratieverlof'
              | 'reintegratieverlofExtramuraleArbeid'
              | 'incidenteelVerlof'
              | 'strafonderbreking';
            omschrijving?: Omschrijving;
          };
          begindatum: Vormen;
          einddatum?: Vormen;
          verblijfplaats?: Soorten;
        }[];
        fase?: {
          /**
           * Fase van het verblijf (code) / Phase of the stay (code)
           */
          code:
            | 'basisprogramma'
            | 'plusprogramma'
            | 'beperktBeveiligdeAfdeling'
            | 'penitentiairProgramma';
          omschrijving?: Omschrijving;
        };
        wijzeVanBeginnen?: {
          /**
           * Wijze van beginnen (code) / Manner of starting (code)
           */
          code: 'aanhouding' | 'zelfmelding' | 'arrestatieTerUitvoering' | 'omzetting' | 'overname';
          omschrijving?: Omschrijving;
        };
        datumVervangendeStraf?: Vormen;
        beslissingen?: Beslissingen;
        einddatum?: ZekereDatum;
        wijzeVanEindigen?: {
          /**
           * Wijze van eindigen (code) / Manner of ending (code)
           */
          code:
            | 'eindeStraf'
            | 'voorwaardelijkeInvrijheidstelling'
            | 'schorsingVoorlopigeHechtenis'
            | 'opheffingVoorlopigeHechtenis'
            | 'onmiddellijkeInvrijheidstelling'
            | 'overdrachtBuitenland'
            | 'uitzetting'
            | 'onttrekking'
            | 'overlijden';
          omschrijving?: Omschrijving;
        };
        datumInvrijheidstelling?: ZekereDatum;
      };
      terugkeer?: Terugkeer;
    };
  };
}
export interface GegevensGevraagdV1 {
  zaakreferentie: Referentie;
  gegevensverzoek: {
    identificatie: Referentie;
    /**
     * Waarvoor het gegeven nodig is / What the field is needed for
     */
    doel: 'overdracht' | 'onderdak' | 'werkEnInkomen' | 'schulden' | 'zorg' | 'sociaalNetwerk';
    motivering: VrijeTekst;
    /**
     * Veld waar het verzoek over gaat / Field that the request is about
     */
    veld:
      | 'vreemdelingennummer'
      | 'verblijfsstatus'
      | 'onderdak'
      | 'huurachterstand'
      | 'schulden'
      | 'zorg'
      | 'zorgVoorThuis'
      | 'toezicht'
      | 'aanwijzingen';
  };
}
export interface GegevensGeweigerdV1 {
  persoon: {
    burgerservicenummer?: Burgerservicenummer;
    strafrechtsketennummer?: Strafrechtsketennummer;
  };
  gegevensverzoek: Weigering;
}
export interface GegevensVerstrektV1 {
  persoon: {
    burgerservicenummer?: Burgerservicenummer;
    strafrechtsketennummer?: Strafrechtsketennummer;
    vreemdelingennummer?: Vreemdelingennummer;
    geboorte?: {
      datum: Vormen;
    };
    /**
     * Heeft een geldige verblijfsstatus / Has a valid residence status
     */
    indicatieGeldigeVerblijfsstatus?: boolean;
  };
  gegevensverzoek: Verstrekking;
  basisvoorwaarden?: {
    onderdak?: {
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?:
        'eigenHuurwoning' | 'koopwoning' | 'familieOfVrienden' | 'opvang' | 'geen' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * De woning blijft behouden / The home is kept
       */
      indicatieWoningBehouden?: boolean;
      verhuurder?: Organisatienaam;
      /**
       * Er is een adres voor daarna / There is an address for afterwards
       */
      indicatieAdresBekend?: boolean;
      soortVerblijf?: SoortVerblijf;
      datumVan?: Vormen;
      behoefte?: Woonbehoefte;
      /**
       * Heeft een briefadres nodig / Needs a correspondence address
       */
      indicatieBriefadresNodig?: boolean;
      /**
       * Heeft een huurachterstand / Has rent arrears
       */
      indicatieHuurachterstand?: boolean;
      /**
       * Stand van zaken: onderdak / State of affairs: housing
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
    };
    schulden?: {
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * Heeft schulden / Has debts
       */
      indicatieSchulden?: boolean;
      /**
       * Overzicht van de schulden is compleet / Overview of the debts is complete
       */
      indicatieOverzichtCompleet?: boolean;
      /**
       * Lopend schuldentraject / Running debt trajectory
       */
      traject?: 'geen' | 'wgs' | 'wsnp' | 'bewind';
      bewindvoerder?: Organisatienaam;
      /**
       * Heeft een regeling met het CJIB / Has an arrangement with the CJIB
       */
      indicatieRegelingCjib?: boolean;
      /**
       * Stand van zaken: schulden / State of affairs: debts
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
    };
    zorg?: {
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * Heeft geregelde zorg nodig / Needs arranged care
       */
      indicatieZorgNodig?: boolean;
      zorgverzekering?: {
        /**
         * Stand van de zorgverzekering / State of the health insurance
         */
        status: 'actief' | 'opgeschort' | 'geen' | 'onbekend';
        datumVan?: Vormen;
      };
      zorgafspraak?: {
        zorgaanbieder: Organisatienaam;
        datum?: Vormen;
      };
      /**
       * Medicatie moet doorlopen / Medication must continue
       */
      indicatieMedicatiecontinuiteit?: boolean;
      /**
       * Krijgt ondersteuning van de gemeente (Wmo) / Gets support from the municipality (Wmo)
       */
      indicatieWmoOndersteuning?: boolean;
      /**
       * Stand van zaken: zorg / State of affairs: care
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
    };
    zorgVoorThuis?: {
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * Heeft minderjarige kinderen / Has minor children
       */
      indicatieMinderjarigeKinderen?: boolean;
      /**
       * Er is een verzorger / There is a carer
       */
      indicatieVerzorgerGeregeld?: boolean;
      /**
       * Heeft huisdieren / Has pets
       */
      indicatieHuisdieren?: boolean;
      /**
       * Anderen zijn van de persoon afhankelijk / Others depend on the person
       */
      indicatieAfhankelijken?: boolean;
      /**
       * Stand van zaken: zorg voor thuis / State of affairs: care for home
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
    };
  };
  toezicht?: Toezicht;
}
export interface IdentiteitskaartafsprakenGeplandV1 {
  zaakreferentie?: Referentie;
  persoon: Aangeduide;
  afspraak: {
    gemeente: {
      code: Gemeentecode;
      naam?: Plaatsnaam;
    };
    inrichting: {
      code: Inrichtingcode;
      naam?: Organisatienaam;
    };
    datum: VolledigeDatum;
  };
}
export interface InvrijheidstellingenBevolenV1 {
  persoon: Persoon;
  detentie: {
    inrichting: Inrichting;
    casemanager: Casemanager;
    titel?: Detentietitel;
    /**
     * Volwassenenstrafrecht is toegepast / Adult criminal law was applied
     */
    indicatieVolwassenenstrafrecht?: boolean;
    begindatum?: ZekereDatum;
    tijdstipInvrijheidstelling: Tijdstip;
  };
  terugkeer: Terugkeer;
  basisvoorwaarden: Basisvoorwaarden;
}
export interface OverlijdensGemeldV1 {
  zaakreferentie?: Referentie;
  persoon?: Nummers;
  overlijden: {
    datum: Vormen;
  };
}
export interface PlanbijdragenGeleverdV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  basisvoorwaarden: {
    identiteitsbewijs?: Identiteitsdocument;
    onderdak?: Woning;
    werkEnInkomen?: Inkomen;
    schulden?: Schuldpositie;
    zorg?: Ondersteuning;
    zorgVoorThuis?: Gezin;
    sociaalNetwerk?: Netwerk;
  };
}
export interface PlanbijdragenGevraagdV1 {
  persoon: Aangeduide;
  detentie: {
    inrichting: Inrichting;
    casemanager: Casemanager;
  };
  basisvoorwaarden: {
    identiteitsbewijs?: {
      /**
       * Items: Gevraagd gegeven / Datum asked for
       */
      vragen: ('indicatieGeldigDocument' | 'soort' | 'datumEindeGeldigheid' | 'datumAanvraag')[];
    };
    onderdak?: {
      /**
       * Items: Gevraagd gegeven / Datum asked for
       */
      vragen: (
        | 'indicatieWoningBehouden'
        | 'verhuurder'
        | 'indicatieAdresBekend'
        | 'soortVerblijf'
        | 'indicatieBriefadresNodig'
      )[];
    };
    werkEnInkomen?: {
      /**
       * Items: Gevraagd gegeven / Datum asked for
       */
      vragen: ('inkomensbron' | 'uitkering' | 'indicatieBankrekening')[];
    };
    schulden?: {
      /**
       * Items: Gevraagd gegeven / Datum asked for
       */
      vragen: ('indicatieSchulden' | 'traject' | 'bewindvoerder')[];
    };
    zorg?: {
      /**
       * Items: Gevraagd gegeven / Datum asked for
       */
      vragen: 'indicatieWmoOndersteuning'[];
    };
    zorgVoorThuis?: {
      /**
       * Items: Gevraagd gegeven / Datum asked for
       */
      vragen: ('indicatieMinderjarigeKinderen' | 'indicatieVerzorgerGeregeld')[];
    };
    sociaalNetwerk?: {
      /**
       * Items: Gevraagd gegeven / Datum asked for
       */
      vragen: 'contactpersoon'[];
    };
  };
}
export interface PlannenGedeeldV1 {
  persoon: {
    naam: NaamPersoon;
    geboorte: {
      datum: Vormen;
    };
    burgerservicenummer?: Burgerservicenummer;
    strafrechtsketennummer?: Strafrechtsketennummer;
    vreemdelingennummer?: Vreemdelingennummer;
    voertaal?: {
      code: Taalcode;
      omschrijving?: Omschrijving;
    };
    /**
     * Heeft een tolk nodig / Needs an interpreter
     */
    indicatieTolkNodig?: boolean;
  };
  plan: {
    identificatie: Referentie;
    /**
     * Versie van het plan / Version of the plan
     */
    versie: number;
    datum: Vormen;
  };
  detentie: {
    verwachteEinddatum?: VerwachteDatum;
    verloven?: {
      soort: {
        /**
         * Soort verlof (code) / Kind of leave (code)
         */
        code:
          | 'kortdurendReintegratieverlof'
          | 'langdurendReintegratieverlof'
          | 'reintegratieverlofExtramuraleArbeid'
          | 'incidenteelVerlof'
          | 'strafonderbreking';
        omschrijving?: Omschrijving;
      };
      begindatum: Vormen;
      einddatum?: Vormen;
      verblijfplaats?: Soorten;
    }[];
    fase?: {
      /**
       * Fase van het verblijf (code) / Phase of the stay (code)
       */
      code:
        'basisprogramma' | 'plusprogramma' | 'beperktBeveiligdeAfdeling' | 'penitentiairProgramma';
      omschrijving?: Omschrijving;
    };
    inrichting: Inrichting;
    casemanager: Casemanager;
  };
  terugkeer?: {
    gewensteGemeente?: GewensteGemeente;
  };
  toezicht?: Toezicht;
  basisvoorwaarden: {
    identiteitsbewijs?: {
      /**
       * Hulpvraag: identiteitsbewijs / Help request: identity document
       */
      indicatieHulpvraag?: boolean;
      /**
       * Stand van zaken: identiteitsbewijs / State of affairs: identity document
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
      /**
       * Heeft een geldig identiteitsbewijs / Has a valid identity document
       */
      indicatieGeldigDocument?: boolean;
      soort?: {
        /**
         * Soort identiteitsbewijs (code) / Kind of identity document (code)
         */
        code: 'paspoort' | 'identiteitskaart' | 'rijbewijs' | 'verblijfsdocument';
        omschrijving?: Omschrijving;
      };
      datumEindeGeldigheid?: Vormen;
      /**
       * Ingehouden of vermist / Seized or lost
       */
      inhoudingOfVermissing?: 'geen' | 'ingehouden' | 'vermist';
      datumAanvraag?: Vormen;
      /**
       * Heeft een DigiD / Has a DigiD
       */
      indicatieDigid?: boolean;
      /**
       * Heeft een verblijfsdocument nodig / Needs a residence document
       */
      indicatieVerblijfsdocumentNodig?: boolean;
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
    };
    onderdak?: {
      /**
       * Hulpvraag: onderdak / Help request: housing
       */
      indicatieHulpvraag?: boolean;
      /**
       * Stand van zaken: onderdak / State of affairs: housing
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?:
        'eigenHuurwoning' | 'koopwoning' | 'familieOfVrienden' | 'opvang' | 'geen' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * De woning blijft behouden / The home is kept
       */
      indicatieWoningBehouden?: boolean;
      verhuurder?: Organisatienaam;
      /**
       * Er is een adres voor daarna / There is an address for afterwards
       */
      indicatieAdresBekend?: boolean;
      soortVerblijf?: SoortVerblijf;
      datumVan?: Vormen;
      behoefte?: Woonbehoefte;
      /**
       * Heeft een briefadres nodig / Needs a correspondence address
       */
      indicatieBriefadresNodig?: boolean;
      /**
       * Heeft een huurachterstand / Has rent arrears
       */
      indicatieHuurachterstand?: boolean;
    };
    werkEnInkomen?: {
      /**
       * Hulpvraag: werk en inkomen / Help request: work and income
       */
      indicatieHulpvraag?: boolean;
      /**
       * Stand van zaken: werk en inkomen / State of affairs: work and income
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * Bron van inkomen / Source of income
       */
      inkomensbron?:
        'loon' | 'uitkering' | 'onderneming' | 'studiefinanciering' | 'geen' | 'onbekend';
      uitkering?: {
        /**
         * Soort uitkering / Kind of benefit
         */
        soort: 'bijstand' | 'ww' | 'ziektewet' | 'wia' | 'wajong' | 'aow' | 'anders';
        /**
         * Stand van de uitkering / State of the benefit
         */
        status: 'aangevraagd' | 'loopt' | 'opgeschort' | 'gestopt';
        datumVan?: Vormen;
      };
      datumAanvraagVoorbereid?: Vormen;
      /**
       * Heeft een bankrekening / Has a bank account
       */
      indicatieBankrekening?: boolean;
      werkOfScholing?: {
        /**
         * Soort werk of scholing / Kind of work or schooling
         */
        soort: 'werk' | 'werkervaring' | 'scholing' | 'vrijwilligerswerk';
        organisatie?: Organisatienaam;
        datumVan?: Vormen;
      };
      /**
       * Dagbesteding / Day activity
       */
      dagbesteding?: 'geen' | 'gezocht' | 'afgesproken';
    };
    schulden?: {
      /**
       * Hulpvraag: schulden / Help request: debts
       */
      indicatieHulpvraag?: boolean;
      /**
       * Stand van zaken: schulden / State of affairs: debts
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * Heeft schulden / Has debts
       */
      indicatieSchulden?: boolean;
      /**
       * Overzicht van de schulden is compleet / Overview of the debts is complete
       */
      indicatieOverzichtCompleet?: boolean;
      /**
       * Lopend schuldentraject / Running debt trajectory
       */
      traject?: 'geen' | 'wgs' | 'wsnp' | 'bewind';
      bewindvoerder?: Organisatienaam;
      /**
       * Heeft een regeling met het CJIB / Has an arrangement with the CJIB
       */
      indicatieRegelingCjib?: boolean;
      bedrag?: Bedrag;
      schuldeisers?: {
        naam: Organisatienaam;
        bedrag?: Bedrag;
      }[];
    };
    zorg?: {
      /**
       * Hulpvraag: zorg / Help request: care
       */
      indicatieHulpvraag?: boolean;
      /**
       * Stand van zaken: zorg / State of affairs: care
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * Heeft geregelde zorg nodig / Needs arranged care
       */
      indicatieZorgNodig?: boolean;
      zorgverzekering?: {
        /**
         * Stand van de zorgverzekering / State of the health insurance
         */
        status: 'actief' | 'opgeschort' | 'geen' | 'onbekend';
        datumVan?: Vormen;
      };
      zorgafspraak?: {
        zorgaanbieder: Organisatienaam;
        datum?: Vormen;
      };
      /**
       * Medicatie moet doorlopen / Medication must continue
       */
      indicatieMedicatiecontinuiteit?: boolean;
      /**
       * Krijgt ondersteuning van de gemeente (Wmo) / Gets support from the municipality (Wmo)
       */
      indicatieWmoOndersteuning?: boolean;
    };
    zorgVoorThuis?: {
      /**
       * Hulpvraag: zorg voor thuis / Help request: care for home
       */
      indicatieHulpvraag?: boolean;
      /**
       * Stand van zaken: zorg voor thuis / State of affairs: care for home
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      /**
       * Heeft minderjarige kinderen / Has minor children
       */
      indicatieMinderjarigeKinderen?: boolean;
      /**
       * Er is een verzorger / There is a carer
       */
      indicatieVerzorgerGeregeld?: boolean;
      /**
       * Heeft huisdieren / Has pets
       */
      indicatieHuisdieren?: boolean;
      /**
       * Anderen zijn van de persoon afhankelijk / Others depend on the person
       */
      indicatieAfhankelijken?: boolean;
    };
    sociaalNetwerk?: {
      /**
       * Hulpvraag: sociaal netwerk / Help request: social network
       */
      indicatieHulpvraag?: boolean;
      /**
       * Stand van zaken: sociaal netwerk / State of affairs: social network
       */
      status?: 'onbekend' | 'geenHulpNodig' | 'open' | 'inBehandeling' | 'geregeld';
      /**
       * Situatie bij binnenkomst / Situation at entry
       */
      situatieBijBinnenkomst?: 'geregeld' | 'deelsGeregeld' | 'nietGeregeld' | 'onbekend';
      /**
       * Gewenst resultaat / Wanted outcome
       */
      gewenstResultaat?: 'behouden' | 'verkrijgen' | 'herstellen' | 'afronden';
      afspraken?: {
        /**
         * Wie het doet / Who does it
         */
        wie:
          | 'betrokkene'
          | 'casemanager'
          | 'gemeente'
          | 'reclassering'
          | 'woningcorporatie'
          | 'zorgaanbieder'
          | 'schuldhulpverlening'
          | 'vrijwilligersorganisatie'
          | 'anders';
        wat: VrijeTekst;
        uiterlijk?: Vormen;
      }[];
      contactpersoon?: {
        naam: Naam;
        telefoonnummer?: Telefoonnummer;
      };
    };
  };
}
export interface ResultatenVastgesteldV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  /**
   * Meetmoment / Measuring moment
   */
  meetmoment: 'ontslag' | 'zesMaanden';
  basisvoorwaarden: {
    identiteitsbewijs?: {
      resultaat: Beoordeling;
    };
    onderdak?: {
      resultaat: Beoordeling;
    };
    werkEnInkomen?: {
      resultaat: Beoordeling;
    };
    schulden?: {
      resultaat: Beoordeling;
    };
    zorg?: {
      resultaat: Beoordeling;
    };
    zorgVoorThuis?: {
      resultaat: Beoordeling;
    };
    sociaalNetwerk?: {
      resultaat: Beoordeling;
    };
  };
}
export interface RouteringenAfgewezenV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  routering: {
    /**
     * Waarom de gemeente het bericht afwijst / Why the municipality rejects the message
     */
    reden: 'geenInwoner' | 'verhuisd' | 'nietGevonden' | 'andereGemeenteNeemtOver';
    voorgesteldeGemeente?: {
      code: Gemeentecode;
      naam?: Plaatsnaam;
    };
  };
}
export interface TerugkeeradressenBevestigdV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  terugkeer: Bevestigd;
  basisvoorwaarden: {
    onderdak: {
      soortVerblijf: SoortVerblijf;
    };
  };
}
export interface ToestandenGewijzigdV1 {
  inzending: {
    nummer: Referentie;
    /**
     * Soort van het bericht dat u inzond / Type of the message that you submitted
     */
    berichtsoort: string;
    /**
     * Toestand van het bericht / State of the message
     */
    toestand:
      | 'aanvaard'
      | 'aangehouden'
      | 'beoordeeld'
      | 'geweigerd'
      | 'quarantaine'
      | 'ingetrokken'
      | 'gecorrigeerd';
    /**
     * Waarom het bericht in die toestand is / Why the message is in that state
     */
    code?: string;
  };
  ontvangers?: {
    oin: Oin;
    /**
     * Rol van de ontvanger / Role of the recipient
     */
    rol: string;
    /**
     * Waarom deze ontvanger in beeld is / Why this recipient is considered
     */
    relatie: string;
    /**
     * Toestand bij deze ontvanger / State with this recipient
     */
    toestand:
      | 'uitgesteld'
      | 'onthouden'
      | 'vrijgegeven'
      | 'aangeboden'
      | 'afgeleverd'
      | 'inBehandeling'
      | 'afgesloten'
      | 'afgewezen'
      | 'vervangen'
      | 'teruggeroepen'
      | 'verlopen'
      | 'vervallen';
    /**
     * Waarom, of het antwoord van de ontvanger / Why, or the answer of the recipient
     */
    code?: string;
  }[];
  onbestelbaar?: {
    /**
     * Voor wie niemand is gevonden / For whom nobody was found
     */
    relatie: string;
    /**
     * Waarom er niemand is / Why there is nobody
     */
    code: string;
  }[];
}
export interface ToestemmingenGegevenV1 {
  persoon: Identiteit;
  toestemming: Gegeven;
}
export interface ToestemmingenGewijzigdV1 {
  persoon: Identiteit;
  toestemming: Gewijzigd;
}
export interface ToestemmingenIngetrokkenV1 {
  persoon: Identiteit;
  toestemming: Ingetrokken;
}
export interface VerwijzingenAangekondigdV1 {
  zaakreferentie?: Referentie;
  persoon?: Nummers;
  verwijzing: Aankondiging;
}
export interface VerwijzingenGevraagdV1 {
  zaakreferentie?: Referentie;
  persoon: {
    burgerservicenummer?: Burgerservicenummer;
    strafrechtsketennummer?: Strafrechtsketennummer;
    vreemdelingennummer?: Vreemdelingennummer;
    voertaal?: {
      code: Taalcode;
      omschrijving?: Omschrijving;
    };
    /**
     * Heeft een tolk nodig / Needs an interpreter
     */
    indicatieTolkNodig?: boolean;
    naam: NaamPersoon;
    geboorte?: {
      datum?: Vormen;
    };
    /**
     * Leeftijdsgroep / Age group
     */
    leeftijdsgroep?: '18-22' | '23-26' | '27-54' | '55-66' | '67+';
  };
  verwijzing: Verwijzingsverzoek;
}
export interface VerwijzingenIngetrokkenV1 {
  zaakreferentie?: Referentie;
  persoon?: Nummers;
  verwijzing: IntrekkingVerwijzing;
}
export interface VoorzieningenAangebodenV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  voorziening: {
    voorwaarde: Voorwaarde;
    wat: {
      /**
       * Wat wordt aangeboden (code) / What is offered (code)
       */
      code:
        | 'identiteitskaart'
        | 'woning'
        | 'tijdelijkOnderdak'
        | 'briefadres'
        | 'uitkering'
        | 'bijzondereBijstand'
        | 'werk'
        | 'scholing'
        | 'dagbesteding'
        | 'schuldhulp'
        | 'bewind'
        | 'zorg'
        | 'wmoOndersteuning'
        | 'gezinshulp'
        | 'maatje'
        | 'anders';
      omschrijving?: Omschrijving;
    };
    aanbieder: Organisatienaam;
    datumVan?: Vormen;
    /**
     * Wat de persoon moet doen / What the person must do
     */
    actieBetrokkene?:
      | 'geen'
      | 'gesprek'
      | 'ondertekenen'
      | 'documentenAanleveren'
      | 'aanvraagIndienen'
      | 'identificeren';
  };
}
export interface VrijwilligersGevraagdV1 {
  persoon: {
    burgerservicenummer?: Burgerservicenummer;
    strafrechtsketennummer?: Strafrechtsketennummer;
    vreemdelingennummer?: Vreemdelingennummer;
    naam: NaamPersoon;
    geboorte: Geboorte;
    voertaal?: {
      code: Taalcode;
      omschrijving?: Omschrijving;
    };
    /**
     * Heeft een tolk nodig / Needs an interpreter
     */
    indicatieTolkNodig?: boolean;
  };
  toestemming: Gegeven;
  verzoek: {
    wens: Wens;
    gemeente?: {
      code: Gemeentecode;
      naam?: Plaatsnaam;
    };
  };
  detentie: {
    inrichting: Inrichting;
    verwachteEinddatum?: VerwachteDatum;
  };
}
export interface WissingenBevestigdV1 {
  zaakreferentie: Referentie;
  wissing: Wissing;
}
export interface ZakenGeslotenV1 {
  zaakreferentie?: Referentie;
  persoon: Aangeduide;
  zaak: {
    /**
     * Waarom de zaak is gesloten / Why the case was closed
     */
    reden: 'afgerond' | 'verhuisd' | 'geweigerd' | 'geenContact' | 'overleden';
  };
}
export interface ZakenOvergedragenV1 {
  zaakreferentie?: Referentie;
  persoon: Betrokkene;
  zaak: {
    /**
     * Waarom de zaak overgaat / Why the case is transferred
     */
    reden: 'verhuisd' | 'andereGemeenteNeemtOver' | 'opVerzoek';
    nieuweGemeente: {
      code: Gemeentecode;
      naam?: Plaatsnaam;
    };
  };
}
export interface SluisHeroverwegingenGevraagdV1 {
  heroverweging: {
    persoonId: Referentie;
    /**
     * Reden / Reason
     */
    reden:
      | 'vensterOpen'
      | 'vensterDicht'
      | 'beslissing'
      | 'toestemming'
      | 'intrekking'
      | 'terugkeeradres'
      | 'feit'
      | 'regels'
      | 'termijn'
      | 'toestand';
    datum: Dag;
  };
}

/** The data of a message by the name of its type. */
export interface DataByType {
  'nl.dienstverlening.behoeften.aangemeld.v1': DienstverleningBehoeftenAangemeldV1;
  'nl.dienstverlening.behoeften.vervallen.v1': DienstverleningBehoeftenVervallenV1;
  'nl.dienstverlening.berichten.gecorrigeerd.v1': DienstverleningBerichtenGecorrigeerdV1;
  'nl.dienstverlening.berichten.ingetrokken.v1': DienstverleningBerichtenIngetrokkenV1;
  'nl.dienstverlening.diensten.beeindigd.v1': DienstverleningDienstenBeeindigdV1;
  'nl.dienstverlening.diensten.begonnen.v1': DienstverleningDienstenBegonnenV1;
  'nl.dienstverlening.diensten.gemist.v1': DienstverleningDienstenGemistV1;
  'nl.dienstverlening.gegevens.gevraagd.v1': DienstverleningGegevensGevraagdV1;
  'nl.dienstverlening.gegevens.geweigerd.v1': DienstverleningGegevensGeweigerdV1;
  'nl.dienstverlening.gegevens.verstrekt.v1': DienstverleningGegevensVerstrektV1;
  'nl.dienstverlening.resultaten.vastgesteld.v1': DienstverleningResultatenVastgesteldV1;
  'nl.dienstverlening.verwijzingen.aangekondigd.v1': DienstverleningVerwijzingenAangekondigdV1;
  'nl.dienstverlening.verwijzingen.beantwoord.v1': DienstverleningVerwijzingenBeantwoordV1;
  'nl.dienstverlening.verwijzingen.gevraagd.v1': DienstverleningVerwijzingenGevraagdV1;
  'nl.dienstverlening.verwijzingen.ingetrokken.v1': DienstverleningVerwijzingenIngetrokkenV1;
  'nl.dienstverlening.vrijwilligers.gevraagd.v1': DienstverleningVrijwilligersGevraagdV1;
  'nl.dienstverlening.wissingen.bevestigd.v1': DienstverleningWissingenBevestigdV1;
  'nl.openbareorde.berichten.gecorrigeerd.v1': OpenbareordeBerichtenGecorrigeerdV1;
  'nl.openbareorde.berichten.ingetrokken.v1': OpenbareordeBerichtenIngetrokkenV1;
  'nl.openbareorde.bestuursmeldingen.verstrekt.v1': OpenbareordeBestuursmeldingenVerstrektV1;
  'nl.reintegratie.adrestoetsen.gevraagd.v1': AdrestoetsenGevraagdV1;
  'nl.reintegratie.berichten.gecorrigeerd.v1': BerichtenGecorrigeerdV1;
  'nl.reintegratie.berichten.ingetrokken.v1': BerichtenIngetrokkenV1;
  'nl.reintegratie.bezoeken.gepland.v1': BezoekenGeplandV1;
  'nl.reintegratie.bezoeken.gevraagd.v1': BezoekenGevraagdV1;
  'nl.reintegratie.bezwaren.ingediend.v1': BezwarenIngediendV1;
  'nl.reintegratie.contactpersonen.toegewezen.v1': ContactpersonenToegewezenV1;
  'nl.reintegratie.detenties.beeindigd.v1': DetentiesBeeindigdV1;
  'nl.reintegratie.detenties.begonnen.v1': DetentiesBegonnenV1;
  'nl.reintegratie.detenties.gewijzigd.v1': DetentiesGewijzigdV1;
  'nl.reintegratie.gegevens.gevraagd.v1': GegevensGevraagdV1;
  'nl.reintegratie.gegevens.geweigerd.v1': GegevensGeweigerdV1;
  'nl.reintegratie.gegevens.verstrekt.v1': GegevensVerstrektV1;
  'nl.reintegratie.identiteitskaartafspraken.gepland.v1': IdentiteitskaartafsprakenGeplandV1;
  'nl.reintegratie.invrijheidstellingen.bevolen.v1': InvrijheidstellingenBevolenV1;
  'nl.reintegratie.overlijdens.gemeld.v1': OverlijdensGemeldV1;
  'nl.reintegratie.planbijdragen.geleverd.v1': PlanbijdragenGeleverdV1;
  'nl.reintegratie.planbijdragen.gevraagd.v1': PlanbijdragenGevraagdV1;
  'nl.reintegratie.plannen.gedeeld.v1': PlannenGedeeldV1;
  'nl.reintegratie.resultaten.vastgesteld.v1': ResultatenVastgesteldV1;
  'nl.reintegratie.routeringen.afgewezen.v1': RouteringenAfgewezenV1;
  'nl.reintegratie.terugkeeradressen.bevestigd.v1': TerugkeeradressenBevestigdV1;
  'nl.reintegratie.toestanden.gewijzigd.v1': ToestandenGewijzigdV1;
  'nl.reintegratie.toestemmingen.gegeven.v1': ToestemmingenGegevenV1;
  'nl.reintegratie.toestemmingen.gewijzigd.v1': ToestemmingenGewijzigdV1;
  'nl.reintegratie.toestemmingen.ingetrokken.v1': ToestemmingenIngetrokkenV1;
  'nl.reintegratie.verwijzingen.aangekondigd.v1': VerwijzingenAangekondigdV1;
  'nl.reintegratie.verwijzingen.gevraagd.v1': VerwijzingenGevraagdV1;
  'nl.reintegratie.verwijzingen.ingetrokken.v1': VerwijzingenIngetrokkenV1;
  'nl.reintegratie.voorzieningen.aangeboden.v1': VoorzieningenAangebodenV1;
  'nl.reintegratie.vrijwilligers.gevraagd.v1': VrijwilligersGevraagdV1;
  'nl.reintegratie.wissingen.bevestigd.v1': WissingenBevestigdV1;
  'nl.reintegratie.zaken.gesloten.v1': ZakenGeslotenV1;
  'nl.reintegratie.zaken.overgedragen.v1': ZakenOvergedragenV1;
  'nl.sluis.heroverwegingen.gevraagd.v1': SluisHeroverwegingenGevraagdV1;
}
