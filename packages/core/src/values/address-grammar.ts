import { type AddressPattern, USUAL_PATTERN } from './address-pattern.ts';
import { numeralOf } from './chinese-number.ts';

/** The numbered end of an address: what stands after the estate or the road. */
export interface AddressTail {
  /** What stands before, as written: 星河社区星河小区. */
  prefix: string;
  /** `123弄`, `12号院`: a numbered estate. */
  numberedEstate?: string;
  /** 5组 of a village. */
  group?: string;
  roadNumber?: string;
  phase?: string;
  building?: string;
  unit?: string;
  floor?: string;
  room?: string;
  /** Shanghai's manner: 弄, 号, 室. */
  lane?: boolean;
}

type Slot = 'phase' | 'building' | 'unit' | 'floor' | 'room';
const SLOTS: Slot[] = ['phase', 'building', 'unit', 'floor', 'room'];

interface Token {
  value: string;
  mark: string;
}

/** Reads the numbered end of an address; `null` where there is none. */
export function parseAddress(raw: string, pattern: AddressPattern = USUAL_PATTERN): AddressTail | null {
  const text = tidyAddress(raw);
  const tail = tailOf(text);
  if (!tail) return null;
  const parsed: AddressTail = { prefix: text.slice(0, tail.start).replace(/[-,、/|.]+$/, '') };
  const rest = leadingMarks(parsed, tail.tokens);
  assign(parsed, rest, pattern);
  return parsed;
}

/** NFKC, no blanks but between numbers, numerals before a mark as digits, notes in brackets gone. */
export function tidyAddress(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[([【](?!\d+[)\]】])[^)\]】]*[)\]】]/g, '')
    .trim()
    .replace(/(?<=[\dA-Za-z])\s+(?=[\dA-Za-z])/g, '-')
    .replace(/[\s'"\u200b\ufeff]+/g, '')
    .replace(/[‐-―−－~_]+/g, '-')
    .replace(
      /[〇零一二三四五六七八九十百两]+(?=号楼|号院|栋|幢|座|单元|门(?!路|街|村|头|外|口)|层|楼(?!村|镇)|室|期|组|弄|号(?!线))/g,
      (run, at: number, whole: string) =>
        /[东西南北第]?[社小]?$/.test(whole.slice(0, at)) ? (numeralOf(run) ?? run) : run,
    )
    .replace(/[,,、;。.]+$/, '');
}

const TOKEN =
  /(?:第)?([A-Za-z]?\d{1,6}[A-Za-z]?|[A-Za-z]\d?|[甲乙丙丁东西南北中](?=单元|门|座|栋|幢|户|室))(号楼|号院|号栋|号门|号室|栋楼|幢楼|#楼|#|栋|幢|座|单元|门洞|门栋|门|梯|层|楼|F|f|室|房间|房|户|期|组团|支弄|弄|组|队|社|号|U|)(?:[-/|.,、#]|$|(?=[\dA-Za-z第甲乙丙丁东西南北中]))?/y;

/** The earliest place from which everything is numbers and their marks. */
function tailOf(text: string): { start: number; tokens: Token[] } | null {
  for (let start = 0; start < text.length; start++) {
    if (!STARTS.test(text[start]!)) continue;
    if (start > 0 && /[\dA-Za-z]/.test(text[start]!) && /[\dA-Za-z]/.test(text[start - 1]!)) continue;
    const tokens = tokensFrom(text, start);
    if (tokens) return { start, tokens };
  }
  return null;
}

const STARTS = /[\dA-Za-z第甲乙丙丁东西南北中]/;

function tokensFrom(text: string, start: number): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (!found) return null;
    tokens.push({ value: found[1]!.replace(/^0+(?=\d)/, '').toUpperCase(), mark: found[2]! });
  }
  return tokens.some((token) => /\d/.test(token.value)) && tokens.length <= 7 ? tokens : null;
}

/** 弄, 号院, 组 and the number on the road come before the house. */
function leadingMarks(parsed: AddressTail, tokens: Token[]): Token[] {
  const rest = [...tokens];
  const onRoad = /(?:路|街|道|巷|胡同|条|里|大道|弄堂|村|庄|屯|组|队|社)$/.test(parsed.prefix);
  while (rest.length > 0) {
    const { value, mark } = rest[0]!;
    if (mark === '弄' || mark === '支弄') {
      parsed.numberedEstate = `${parsed.numberedEstate ?? ''}${value}${mark}`;
      parsed.lane = true;
    } else if (mark === '号院') parsed.numberedEstate = `${value}号院`;
    else if (mark === '组' || mark === '队' || mark === '社') parsed.group = `${value}${mark}`;
    else if (mark === '号' && !parsed.lane && parsed.roadNumber === undefined && (onRoad || parsed.group))
      parsed.roadNumber = value;
    else break;
    rest.shift();
  }
  return rest;
}

/** Marked numbers take their places; unmarked ones fill the places between them. */
function assign(parsed: AddressTail, tokens: Token[], pattern: AddressPattern): void {
  const places = tokens.map((token, index) => placeOf(token, index, tokens, parsed.lane === true));
  let low = -1;
  for (let i = 0; i < tokens.length; ) {
    const place = places[i];
    if (place) {
      low = SLOTS.indexOf(place);
      parsed[place] ??= tokens[i]!.value;
      i++;
      continue;
    }
    let end = i;
    while (end < tokens.length && places[end] === null) end++;
    const high = end < tokens.length ? SLOTS.indexOf(places[end]!) : SLOTS.length;
    const slots = slotsBetween(
      low,
      high,
      tokens.slice(i, end).map((token) => token.value),
      pattern,
    );
    for (let k = i; k < end; k++) if (slots[k - i]) parsed[slots[k - i]!] = tokens[k]!.value;
    i = end;
    if (slots.length > 0) low = SLOTS.indexOf(slots[slots.length - 1]!);
  }
  if (parsed.floor && parsed.room && /^\d{1,2}$/.test(parsed.room))
    parsed.room = `${parsed.floor}${parsed.room.padStart(2, '0')}`;
}

function placeOf(token: Token, index: number, tokens: Token[], lane: boolean): Slot | null {
  const before = tokens.slice(0, index);
  const last = index === tokens.length - 1;
  switch (token.mark) {
    case '期':
    case '组团':
      return 'phase';
    case '号楼':
    case '号栋':
    case '栋':
    case '幢':
    case '座':
    case '栋楼':
    case '幢楼':
    case '#楼':
      return before.some((other) => other.mark === '号楼' || other.mark === '栋' || other.mark === '幢') &&
        token.mark === '座'
        ? 'unit'
        : 'building';
    case '#':
      return before.length === 0 ? 'building' : before.length === 1 && !last ? 'unit' : null;
    case '单元':
    case '门':
    case '门洞':
    case '门栋':
    case '号门':
    case '梯':
    case 'U':
      return 'unit';
    case '层':
    case 'F':
    case 'f':
      return 'floor';
    case '楼':
      return before.length > 0 && !/[区期]/.test(before[0]!.mark)
        ? 'floor'
        : last
          ? 'building'
          : /层|楼/.test(tokens[index + 1]!.mark) || tokens[index + 1]!.mark !== ''
            ? 'building'
            : 'building';
    case '室':
    case '号室':
    case '户':
    case '房':
    case '房间':
      return 'room';
    case '号':
      if (lane) return before.length === 0 ? 'building' : 'room';
      if (!last) return 'building';
      return index === 0 && token.value.length < 3 ? 'building' : 'room';
    default:
      return null;
  }
}

/** Which places a run of bare numbers takes, given the places before and after it. */
function slotsBetween(low: number, high: number, values: string[], pattern: AddressPattern): Slot[] {
  const count = values.length;
  const open = high === SLOTS.length;
  if (low < 0 && open) {
    if (count === 1) return ['room'];
    if (count === 2) return pattern.two === 'unit-room' ? ['unit', 'room'] : ['building', 'room'];
    if (count === 3)
      return pattern.three === 'phase-building-room'
        ? ['phase', 'building', 'room']
        : ['building', 'unit', 'room'];
    if (count === 4)
      return isFloorOf(values[2]!, values[3]!)
        ? ['building', 'unit', 'floor', 'room']
        : ['phase', 'building', 'unit', 'room'];
    return count === 5 ? SLOTS : [];
  }
  if (open) {
    const choices: Record<number, Slot[][]> = {
      0: [
        ['room'],
        ['building', 'room'],
        ['building', 'unit', 'room'],
        ['building', 'unit', 'floor', 'room'],
      ],
      1: [['room'], ['unit', 'room'], ['unit', 'floor', 'room']],
      2: [['room'], ['floor', 'room']],
      3: [['room']],
    };
    return choices[low]?.[count - 1] ?? [];
  }
  const upTo: Record<number, Slot[][]> = {
    1: [['phase']],
    2: [['building'], ['phase', 'building']],
    3: [['unit'], ['building', 'unit'], ['phase', 'building', 'unit']],
    4:
      low < 0
        ? [
            ['building'],
            pattern.three === 'phase-building-room' ? ['phase', 'building'] : ['building', 'unit'],
            ['phase', 'building', 'unit'],
          ]
        : [['unit'], ['unit', 'floor']],
  };
  return (upTo[high]?.[count - 1] ?? []).filter((slot) => SLOTS.indexOf(slot) > low);
}

function isFloorOf(floor: string, room: string): boolean {
  return room.length >= 3 && room.slice(0, -2) === floor;
}
