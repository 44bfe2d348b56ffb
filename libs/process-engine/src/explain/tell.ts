import type { Json } from '@shixiao/feel';
import type { Cause, Reading } from '../records.ts';
import { filled, type Language, type Places, type Sentence } from '../sentences.ts';
import type { Incident, TaskWait } from '../state.ts';
import type { Fact, Moment, Named, Next, Trigger } from './facts.ts';
import { EN, type Messages, type Part } from './messages/en.ts';
import { ZH } from './messages/zh.ts';
import { endTold, momentTold } from './times.ts';

/** How facts are told. */
export interface Telling {
  /** IANA name of the zone in which times are told; default Asia/Shanghai. */
  readonly timeZone?: string;
  /** A person's name for the `actor` that records carry, which may be any key; default: the key. */
  readonly actorName?: (actor: string) => string | Sentence;
  /** Whom a candidate group stands for, as it fits behind "waits for"; default: the key. */
  readonly groupName?: (group: string) => string | Sentence;
}

const DEFAULT_ZONE = 'Asia/Shanghai';

/** Longer values are cut: they are there to recognise, not to read. */
const LONGEST_VALUE = 60;

const MESSAGES: Readonly<Record<Language, Messages>> = { en: EN, zh: ZH };

export function tell(fact: Fact, telling: Telling): Sentence {
  return { en: new Teller('en', telling).tell(fact), zh: new Teller('zh', telling).tell(fact) };
}

/** One language and its words. */
class Teller {
  private readonly language: Language;
  private readonly messages: Messages;
  private readonly telling: Telling;

  constructor(language: Language, telling: Telling) {
    this.language = language;
    this.messages = MESSAGES[language];
    this.telling = telling;
  }

  tell(fact: Fact): string {
    const sentence = filled(this.messages.facts[fact.kind], { ...this.moment(fact), ...this.places(fact) });
    return this.language === 'en' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
  }

  private moment(fact: Fact): Places {
    return 'moment' in fact ? { when: this.when(fact.moment), act: this.act(fact.moment) } : {};
  }

  private places(fact: Fact): Places {
    switch (fact.kind) {
      case 'enteredAtStart':
        return { scope: this.name(fact.scope) };
      case 'enteredByFlow':
        return { from: this.origin(fact.from, fact.moment), along: this.along(fact.from, fact.flow) };
      case 'enteredAtJoin':
        return { origins: this.optional('origins', 'from', this.all(fact.from.filter(isNamed))) };
      case 'enteredByEvent':
        return { trigger: this.trigger(fact.trigger), host: this.name(fact.host) };
      case 'enteredByLink':
        return { from: this.name(fact.from) };
      case 'enteredAsBody':
        return { number: fact.number };
      case 'enteredByCall':
        return { caller: this.name(fact.caller) };
      case 'enteredToUndo':
        return { activity: this.name(fact.activity) };
      case 'enteredByHand':
        return { reason: this.optional('reason', 'reason', fact.moment.note) };
      case 'conditionHeld':
      case 'conditionFailed':
        return { at: this.name(fact.at), flow: this.name(fact.flow), ...this.reading(fact.reading) };
      case 'defaultTaken':
        return { at: this.name(fact.at), flow: this.name(fact.flow) };
      case 'eventOccurred':
        return { trigger: this.trigger(fact.trigger), event: this.name(fact.event) };
      case 'jobFailed':
        return { message: fact.message, retries: fact.retries };
      case 'errorThrown':
        return { code: fact.code, detail: this.optional('detail', 'detail', fact.message) };
      case 'escalationThrown':
        return { code: fact.code, caught: this.part(fact.caught ? 'caught' : 'uncaught') };
      case 'messageThrown':
      case 'signalThrown':
        return { name: fact.name };
      case 'decisionEvaluated':
        return { decision: fact.decisionId, value: this.value(fact.value) };
      case 'incidentRaised':
      case 'incidentOpen':
        return { incident: this.incident(fact.incident) };
      case 'migrated':
        return { from: fact.from.version, to: fact.to.version };
      case 'completed':
        return { completed: fact.moment.about?.id === fact.element.id ? '' : this.part('completed') };
      case 'cancelled':
        return { cause: this.cause(fact.cause, fact.by) };
      case 'waitsForTask':
        return { who: this.who(fact.task), due: this.optional('due', 'due', this.end(fact.task.dueDate)) };
      case 'waitsForJob':
        return { type: fact.job.type, retryAt: this.optional('retryAt', 'at', this.time(fact.job.retryAt)) };
      case 'waitsForTimer':
        return { event: this.name(fact.event), due: this.end(fact.due) ?? '' };
      case 'waitsForMessage':
        return { event: this.name(fact.event), name: fact.name, key: this.optional('key', 'key', fact.key) };
      case 'waitsForSignal':
        return { event: this.name(fact.event), name: fact.name };
      case 'waitsForCondition':
        return { event: this.name(fact.event), expression: fact.expression };
      case 'waitsForInner':
        return { inner: this.all(fact.inner) };
      case 'waitsForBodies':
        return { completed: fact.completed, total: fact.total };
      case 'waitsForTokens': {
        const missing = fact.missing.length > 0 ? this.part('missing', { missing: this.all(fact.missing) }) : '';
        return { arrived: this.optional('from', 'from', this.all(fact.arrived.filter(isNamed))), missing };
      }
      case 'wentOn':
        return { to: this.all(fact.to) };
      case 'next':
        return { next: fact.next.map((next) => this.next(next)).join(this.messages.comma) };
      case 'bodyAdded':
      case 'incidentResolved':
      case 'waitsForCompensation':
      case 'waitsForTurn':
      case 'notReached':
        return {};
    }
  }

  private name({ label }: Named): string {
    return label[this.language];
  }

  private all(named: readonly Named[]): string {
    const names = [...new Set(named.map((it) => this.name(it)))];
    const last = names[names.length - 1] ?? '';
    return names.length < 2 ? last : names.slice(0, -1).join(this.messages.comma) + this.messages.and + last;
  }

  private part(part: Part, places: Places = {}): string {
    return filled(this.messages.parts[part], places);
  }

  private optional(part: Part, place: string, value: string | undefined): string {
    return value === undefined || value === '' ? '' : this.part(part, { [place]: value });
  }

  private time(at: string | undefined): string | undefined {
    return at === undefined ? undefined : momentTold(at, this.telling.timeZone ?? DEFAULT_ZONE, this.messages);
  }

  /** Of a limit. */
  private end(at: string | undefined): string | undefined {
    return at === undefined ? undefined : endTold(at, this.telling.timeZone ?? DEFAULT_ZONE, this.messages);
  }

  private when({ at }: Moment): string {
    return this.optional('when', 'at', this.time(at));
  }

  private act({ act = 'other', actor, about }: Moment): string {
    const { acts, somebody } = this.messages;
    const pattern = Object.hasOwn(acts, act) ? acts[act as keyof Messages['acts']] : acts.other;
    return filled(pattern, {
      actor: actor === undefined ? somebody : this.person(actor),
      about: about ? this.name(about) : this.part('something'),
    });
  }

  /** Not said twice where the act itself says it. */
  private origin(from: Named, { about }: Moment): string {
    return about?.id === from.id || !isNamed(from) ? '' : this.part('from', { from: this.name(from) });
  }

  /** Only a name that the designer gave adds something; where the model is gone, flow and origin are one. */
  private along(from: Named, flow: Named): string {
    return isQuoted(flow) && flow.id !== from.id ? this.part('along', { flow: this.name(flow) }) : '';
  }

  private trigger({ kind, name }: Trigger): string {
    return filled(this.messages.triggers[kind], { name: this.optional('named', 'name', name) });
  }

  private reading({ expression, values }: Reading): Places {
    const read = Object.entries(values).map(([name, value]) => this.part('value', { name, value: this.value(value) }));
    return {
      expression: expression.replace(/^=\s*/, ''),
      values: read.length > 0 ? this.part('values', { values: read.join(this.messages.comma) }) : '',
    };
  }

  private value(value: Json): string {
    if (value === null) return this.part('nothing');
    const text = JSON.stringify(value);
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
  }

  private incident({ code }: Pick<Incident, 'code'>): string {
    return this.messages.incidents[code];
  }

  private cause({ kind, reason }: Cause, by: Named | undefined): string {
    return filled(this.messages.causes[kind], {
      by: by ? this.name(by) : this.part('something'),
      reason: this.optional('reason', 'reason', reason),
    });
  }

  private who({ assignee, candidateGroups, candidateUsers }: TaskWait): string {
    if (assignee !== undefined) return this.part('assignee', { names: this.person(assignee) });
    const group = (key: string): string => this.inLanguage(this.telling.groupName?.(key) ?? key);
    const groups = candidateGroups && this.part('groups', { names: candidateGroups.map(group).join(this.messages.or) });
    const users = candidateUsers && this.part('users', { names: candidateUsers.map((key) => this.person(key)).join(this.messages.comma) });
    const either = [groups, users].filter((it) => it !== undefined);
    return either.length > 0 ? either.join(this.messages.or) : this.part('anybody');
  }

  private person(key: string): string {
    return this.inLanguage(this.telling.actorName?.(key) ?? key);
  }

  private inLanguage(name: string | Sentence): string {
    return typeof name === 'string' ? name : name[this.language];
  }

  private next({ element, if: ways }: Next): string {
    const name = this.name(element);
    return ways.length === 0 ? name : this.part('branch', { element: name, if: this.all(ways) });
  }
}

/** Where ways only part or meet and the designer gave no name, there is nothing to say of them. */
function isNamed({ isNamelessGateway }: Named): boolean {
  return isNamelessGateway !== true;
}

function isQuoted({ label }: Named): boolean {
  return label.en.startsWith('“');
}
