// Answers: who takes part in the stories, and which mailbox is theirs? The parties of certs-example,
// by the name of their folder there.

export interface Member {
  /** Folder under certs-example. */
  readonly folder: string;
  readonly name: string;
  readonly oin: string;
  readonly mailbox: string;
}

export const CAST: readonly Member[] = [
  member('dji', 'Gevangeniswezen', '00000099000000001000', 'gevangeniswezen'),
  member('gemeente-utrecht', 'Utrecht', '00000099000000344000', 'gemeente.coordinator'),
  member('gemeente-rotterdam', 'Rotterdam', '00000099000000599000', 'gemeente.coordinator'),
  member('gemeente-tilburg', 'Tilburg', '00000099000000855000', 'gemeente.coordinator'),
  member('gemeente-groningen', 'Groningen', '00000099000000014000', 'gemeente.coordinator'),
  member('reclassering', 'Reclassering', '00000099000000003000', 'reclassering'),
  member('woningcorporatie', 'Maasoever', '00000099000000004000', 'woningcorporatie'),
  member('vrijwilligers', 'Goede Buur', '00000099000000006000', 'vrijwilligersorganisatie'),
  member(
    'gemeente-tilburg-burgemeester',
    'Burgemeester Tilburg',
    '00000099000000855000',
    'gemeente.burgemeester',
    'openbareorde',
  ),
];

function member(
  folder: string,
  name: string,
  oin: string,
  role: string,
  lane = 'reintegratie',
): Member {
  return { folder, name, oin, mailbox: `${oin}/${role}/${lane}` };
}

/** @throws TypeError when a story names somebody who is not in it */
export function memberOf(folder: string): Member {
  const found = CAST.find((one) => one.folder === folder);
  if (!found) throw new TypeError(`nobody in the stories is called ${folder}`);
  return found;
}
