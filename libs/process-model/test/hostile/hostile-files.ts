import { around, definitions, process } from '../reading/bpmn-text.ts';

/** Files that nobody should be able to hurt a reader with, and what it says to each. */

const many = (count: number, each: (index: number) => string): string => Array.from({ length: count }, (_, i) => each(i)).join('');

const nested = (levels: number): string =>
  process(`${many(levels, (i) => `<bpmn:subProcess id="S${i}">`)}${'</bpmn:subProcess>'.repeat(levels)}`);

const SOUND = around('<bpmn:task id="It"/>');

const BOMB = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${many(9, (i) => `<!ENTITY lol${i} "${`&lol${i || ''};`.repeat(10)}">`)}]>
  ${definitions('<bpmn:process id="Process" name="&lol8;"/>')}`;

const OUTSIDE = `<!DOCTYPE bpmn:definitions [<!ENTITY secret SYSTEM "file:///etc/passwd">]>${definitions('<bpmn:documentation>&secret;</bpmn:documentation>')}`;

export interface HostileFile {
  readonly name: string;
  readonly xml: string;
  /** Each code once, in order of first appearance. */
  readonly codes: readonly string[];
}

const file = (name: string, xml: string, ...codes: readonly string[]): HostileFile => ({ name, xml, codes });

/** Not BPMN, or not whole. */
export const BROKEN: readonly HostileFile[] = [
  file('nothing', '', 'notXml'),
  file('spaces', ' \n\t ', 'notXml'),
  file('prose', 'Dear designer, the process is attached.', 'notXml'),
  file('JSON', '{ "process": { "id": "Process" } }', 'notXml'),
  file('binary', 'PK\u0003\u0004\u0014\0\u0006\0\b\0', 'notXml'),
  file('an escaped character that XML does not allow', SOUND.replace('id="It"', 'id="It" name="&#0;"'), 'notXml'),
  file('an escaped character beyond Unicode', SOUND.replace('id="It"', 'id="It" name="&#x110000;"'), 'notXml'),
  file('half a surrogate pair', SOUND.replace('id="It"', 'id="It" name="\ud83d"'), 'notXml'),
  file('HTML', '<!DOCTYPE html><html><body><p>Not found<br></body></html>', 'doctypeRefused'),
  file('HTML without a declaration', '<html><body/></html>', 'wrongRoot'),
  file('cut off in the middle of an element', SOUND.slice(0, SOUND.indexOf('<bpmn:endEvent') + 8), 'notXml'),
  file('cut off between elements', SOUND.slice(0, SOUND.indexOf('<bpmn:endEvent')), 'notXml'),
  file('cut off in a comment', `${SOUND.slice(0, -20)}<!-- to be`, 'notXml'),
  file('cut off in CDATA', `${SOUND.slice(0, -20)}<![CDATA[ a < b`, 'notXml'),
  file('an attribute without a value', SOUND.replace('id="It"', 'id="It" name'), 'notXml'),
  file('an attribute twice', SOUND.replace('id="It"', 'id="It" id="It"'), 'notXml'),
  file('tags that cross', definitions('<bpmn:process id="Process"><bpmn:task id="It"></bpmn:process></bpmn:task>'), 'notXml'),
  file('a prefix that is not declared', definitions('<bpmn:process id="Process"><tns:thing/></bpmn:process>'), 'notXml'),
  file('an attribute prefix that is not declared', definitions('<bpmn:process id="Process" tns:thing="1"/>'), 'notXml'),
  file('two roots', `${SOUND}${SOUND}`, 'notXml'),
  file('text behind the root', `${SOUND} and so on`, 'notXml'),
  file('a declaration inside', SOUND.replace('<bpmn:endEvent', '<!ELEMENT a ANY><bpmn:endEvent'), 'notXml'),
];

export const NOT_BPMN: readonly HostileFile[] = [
  file('no namespace', '<definitions><process id="Process"/></definitions>', 'wrongRoot'),
  file('BPMN of another age', '<definitions xmlns="http://schema.omg.org/spec/BPMN/2.0"><process id="Process"/></definitions>', 'wrongRoot'),
  file('DMN', '<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D"/>', 'wrongRoot'),
  file('a process without its definitions', `<bpmn:process xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="Process" isExecutable="true"/>`, 'wrongRoot'),
  file('the usual prefix for another namespace', '<bpmn:definitions xmlns:bpmn="urn:mine" id="Definitions"/>', 'wrongRoot'),
  file('no process', definitions(''), 'noProcess'),
  file('a collaboration only', definitions('<bpmn:collaboration id="C"><bpmn:participant id="P" name="P"/></bpmn:collaboration>'), 'noProcess'),
  file('a conversation only', definitions('<bpmn:collaboration id="C"><bpmn:conversation id="Talk"/></bpmn:collaboration>'), 'noProcess'),
  file('a choreography only', definitions('<bpmn:choreography id="C"/>'), 'notExecuted', 'noProcess'),
  file('a global task only', definitions('<bpmn:globalUserTask id="G"/>'), 'notExecuted', 'noProcess'),
  file('a sketch', definitions('<bpmn:process id="Process" name="Sketch" isExecutable="false"/>'), 'processNotExecutable', 'noProcess'),
  file('a process that does not say whether it is executable', definitions('<bpmn:process id="Process"/>'), 'processNotExecutable', 'noProcess'),
  file('an unknown element of BPMN', process('<bpmn:robotTask id="It"/>'), 'unknownElement'),
  file('an element out of place', process('<bpmn:startEvent id="It"><bpmn:userTask id="Inner"/></bpmn:startEvent>'), 'misplacedContent'),
  file('text out of place', process('<bpmn:startEvent id="It">begin</bpmn:startEvent>'), 'misplacedContent'),
  file('text out of place, as CDATA', process('<bpmn:startEvent id="It"><![CDATA[ ]]></bpmn:startEvent>'), 'misplacedContent'),
  file(
    'an expression that says it is a task',
    process('<bpmn:sequenceFlow id="It"><bpmn:conditionExpression xsi:type="bpmn:tTask">=a</bpmn:conditionExpression></bpmn:sequenceFlow>'),
    'misplacedContent',
  ),
  file('a flow node that is none of the kinds', around('<bpmn:implicitThrowEvent id="It"/>'), 'notExecuted'),
];

export const CONFUSED: readonly HostileFile[] = [
  file('an id twice', around('<bpmn:task id="It"/><bpmn:task id="It"/>'), 'duplicateId'),
  file('an id twice, in another process', definitions('<bpmn:process id="P"/><bpmn:process id="P"/>'), 'duplicateId'),
  file('an id with spaces', process('<bpmn:task id="my task"/>'), 'invalidId'),
  file('an empty id', process('<bpmn:task id=""/>'), 'invalidId'),
  file('an id that every object has', process('<bpmn:task id="__proto__"/>'), 'invalidId'),
  file('ids that objects may have', around('<bpmn:task id="It"/>').replaceAll('"It"', '"constructor"').replaceAll('"Start_It"', '"toString"')),
  file('a flow to nowhere', SOUND.replace('targetRef="End"', 'targetRef="Nowhere"'), 'danglingReference'),
  file('a boundary event of nothing', around('<bpmn:task id="It"/><bpmn:boundaryEvent id="B" attachedToRef="Nowhere"/>'), 'danglingReference'),
  file('a message that is not there', around('<bpmn:receiveTask id="It" messageRef="Nothing"/>'), 'danglingReference'),
  file('a default flow that is not there', SOUND.replace('id="It"', 'id="It" default="Nothing"'), 'danglingReference'),
  file('a lane of what is not there', around('<bpmn:laneSet id="L"><bpmn:lane id="Lane"><bpmn:flowNodeRef>Ghost</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet><bpmn:task id="It"/>'), 'danglingDetail'),
];

export const BOMBS: readonly HostileFile[] = [
  file('entities that multiply', BOMB, 'doctypeRefused'),
  file('an entity from outside', OUTSIDE, 'doctypeRefused'),
  file('a hundred thousand elements', process(many(100_000, (i) => `<bpmn:task id="T${i}"/>`)), 'tooManyElements'),
  file('a hundred thousand shapes', definitions(`<d:BPMNDiagram xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI">${'<d:BPMNShape/>'.repeat(100_000)}</d:BPMNDiagram>`), 'tooManyElements'),
  file('ten thousand levels', nested(10_000), 'nestedTooDeep'),
  file('ten thousand levels that nobody closes', `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">${'<bpmn:subProcess>'.repeat(10_000)}`, 'nestedTooDeep'),
  file('ten thousand levels of something else', definitions(`${'<x:a>'.repeat(10_000)}${'</x:a>'.repeat(10_000)}`, 'xmlns:x="urn:x"'), 'nestedTooDeep'),
  file('six million characters', around(`<bpmn:task id="It"><bpmn:documentation>${'实效 '.repeat(2_000_000)}</bpmn:documentation></bpmn:task>`), 'fileTooLarge'),
  file('a long name', around(`<bpmn:task id="It" name="${'长'.repeat(100_001)}"/>`), 'attributeTooLong'),
  file('many attributes', around(`<bpmn:task id="It" ${many(50_000, (i) => `a${i}="" `)}/>`), 'tooManyAttributes'),
  file('many namespaces', definitions(many(10_000, (i) => `<a:b xmlns:a="urn:${i}"/>`)), 'tooManyNamespaces'),
  file('references without end', around(`<bpmn:task id="It" incoming="${'Start_It '.repeat(10_000)}"/>`), 'attributeTooLong'),
  file('mistakes without end', process('<bpmn:nothing/>'.repeat(20_000)), 'unknownElement', 'tooManyProblems'),
  file('texts out of place without end', process(many(20_000, (i) => `<bpmn:task id="T${i}">x</bpmn:task>`)), 'misplacedContent', 'tooManyProblems'),
  file('elements out of place without end', process(`<bpmn:startEvent id="It">${'\n<bpmn:userTask/>'.repeat(40_000)}</bpmn:startEvent>`), 'misplacedContent'),
  file(
    'references to nothing without end',
    around(`<bpmn:task id="It">${many(15_000, (i) => `<bpmn:outgoing>F${i}</bpmn:outgoing>`)}</bpmn:task>`),
    'danglingDetail',
    'tooManyProblems',
  ),
  file(
    'ten thousand flows between the same two',
    around(`<bpmn:userTask id="It"/>${many(10_000, (i) => `<bpmn:sequenceFlow id="F${i}" sourceRef="It" targetRef="End"/>`)}`),
    'tooManyProblems',
  ),
  file('ten thousand lanes in one another', process(`<bpmn:laneSet>${'<bpmn:lane><bpmn:childLaneSet>'.repeat(10_000)}`), 'nestedTooDeep'),
  file('a tag that never ends', `${SOUND.slice(0, -20)}<bpmn:task ${'a="'.repeat(500_000)}`, 'notXml'),
  file('a line of angles', '<'.repeat(1_000_000), 'notXml'),
];
