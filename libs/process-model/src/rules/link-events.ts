import type { SourceElement } from '../source/source.ts';
import { is, nameOf } from '../source/attributes.ts';
import { definitionsOf, hasKind, linkNameOf } from './events.ts';
import type { Level, Outline } from './outline.ts';
import type { Rule, Violation } from './rule.ts';

const CATCHING = 'bpmn:IntermediateCatchEvent';
const THROWING = 'bpmn:IntermediateThrowEvent';

interface Links {
  readonly sources: readonly SourceElement[];
  readonly targets: ReadonlyMap<string, readonly SourceElement[]>;
}

/** The named ends of the links of one level. */
function linksOf(level: Level): Links {
  const sources: SourceElement[] = [];
  const targets = new Map<string, SourceElement[]>();
  for (const node of level.nodes) {
    const name = hasKind(node, 'link') ? linkNameOf(node) : '';
    if (name === '') continue;
    if (is(node, THROWING)) sources.push(node);
    if (!is(node, CATCHING)) continue;
    const named = targets.get(name);
    if (named) named.push(node);
    else targets.set(name, [node]);
  }
  return { sources, targets };
}

/** §10.5.5, Table 10.98: the name must be entered. */
function hasNoName(event: SourceElement): boolean {
  return hasKind(event, 'link') && linkNameOf(event) === '';
}

/** §10.5.4: a link end has a flow on one side only, which no other trigger could live with. */
function isNotAlone(event: SourceElement): boolean {
  return hasKind(event, 'link') && definitionsOf(event).length > 1;
}

/** §10.5.4: a link event is not both target and source of flows. */
function targetHasIncoming(event: SourceElement, outline: Outline): boolean {
  return hasKind(event, 'link') && outline.incoming(event).length > 0;
}

function sourceHasOutgoing(event: SourceElement, outline: Outline): boolean {
  return hasKind(event, 'link') && outline.outgoing(event).length > 0;
}

/** §10.5.5: to each source there is a target, on the same level (§10.5.4). Both are told apart to say what to do. */
function sourcesWithoutTarget(elsewhere: boolean): Rule['violated'] {
  return (process, outline) => {
    const levels = outline.levelsOf(process).map(linksOf);
    const names = new Set(levels.flatMap(({ targets }) => [...targets.keys()]));
    return levels.flatMap(({ sources, targets }) =>
      sources
        .filter((event) => !targets.has(linkNameOf(event)) && names.has(linkNameOf(event)) === elsewhere)
        .map((event) => ({ at: event, values: { link: linkNameOf(event) } })),
    );
  };
}

/** §10.5.5: a source has one target. */
function secondTargets(container: SourceElement, outline: Outline): readonly Violation[] {
  const level = outline.levelOf(container);
  if (level === undefined) return [];
  return [...linksOf(level).targets].flatMap(([link, [first, ...others]]) =>
    others.map((event) => ({ at: event, values: { link, other: nameOf(first) } })),
  );
}

/**
 * §10.5.5: a target belongs to at least one source. A warning: nothing goes wrong, it is just never reached. A source on another
 * level has a finding of its own.
 */
function targetsWithoutSource(process: SourceElement, outline: Outline): readonly Violation[] {
  const levels = outline.levelsOf(process).map(linksOf);
  const names = new Set(levels.flatMap(({ sources }) => sources.map(linkNameOf)));
  return levels.flatMap(({ targets }) =>
    [...targets].flatMap(([link, events]) => (names.has(link) ? [] : events.map((at) => ({ at, values: { link } })))),
  );
}

export const LINK_EVENT_RULES: readonly Rule[] = [
  ...[CATCHING, THROWING].flatMap((of): Rule[] => [
    { code: 'linkWithoutName', of, violated: hasNoName },
    { code: 'linkNotAlone', of, violated: isNotAlone },
  ]),
  { code: 'linkHasIncoming', of: CATCHING, violated: targetHasIncoming },
  { code: 'linkHasOutgoing', of: THROWING, violated: sourceHasOutgoing },
  { code: 'linkWithoutTarget', of: 'bpmn:Process', violated: sourcesWithoutTarget(false) },
  { code: 'linkCrossesScope', of: 'bpmn:Process', violated: sourcesWithoutTarget(true) },
  { code: 'linkTargetTaken', of: 'bpmn:FlowElementsContainer', violated: secondTargets },
  { code: 'linkWithoutSource', of: 'bpmn:Process', violated: targetsWithoutSource },
];
