import { describe, expect, it } from '@jest/globals';
import { readDecisions } from '../src/read-decisions.ts';
import { evaluate } from './fixtures.ts';

/** As Camunda Modeler writes a table for Camunda 8. */
const CAMUNDA = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
    xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:biodi="http://bpmn.io/schema/dmn/biodi/2.0"
    xmlns:modeler="http://camunda.org/schema/modeler/1.0" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_1" name="DRD" namespace="http://camunda.org/schema/1.0/dmn"
    exporter="Camunda Modeler" exporterVersion="5.40.0" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0">
  <decision id="decision" name="Route" camunda:historyTimeToLive="180">
    <extensionElements><zeebe:versionTag value="v1" /></extensionElements>
    <decisionTable id="table" biodi:annotationsWidth="400">
      <input id="Input_1" label="Cost" biodi:width="192" camunda:inputVariable="cost">
        <inputExpression id="InputExpression_1" typeRef="number"><text>cost</text></inputExpression>
      </input>
      <output id="Output_1" label="Route" name="route" typeRef="string" biodi:width="192" />
      <rule id="DecisionRule_1">
        <description>Small ones</description>
        <inputEntry id="UnaryTests_1"><text>&lt; 100</text></inputEntry>
        <outputEntry id="LiteralExpression_1"><text>"district"</text></outputEntry>
      </rule>
      <rule id="DecisionRule_2">
        <inputEntry id="UnaryTests_2"><text></text></inputEntry>
        <outputEntry id="LiteralExpression_2" expressionLanguage="feel"><text>"city"</text></outputEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram>
      <dmndi:DMNShape dmnElementRef="decision"><dc:Bounds height="80" width="180" x="160" y="100" /></dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>`;

/** As tools of other makers write: prefixes everywhere, types of FEEL with a prefix, styles, their own attributes. */
const PREFIXED = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- made elsewhere -->
<semantic:definitions xmlns:semantic="http://www.omg.org/spec/DMN/20180521/MODEL/" xmlns:feel="http://www.omg.org/spec/DMN/20180521/FEEL/"
    xmlns:di="http://www.omg.org/spec/DMN/20180521/DI/" xmlns:dmndi="http://www.omg.org/spec/DMN/20180521/DMNDI/"
    xmlns:tool="http://tool.example/extension" id="_a-1" name="Elsewhere" namespace="http://tool.example/definitions/_a-1"
    expressionLanguage="http://www.omg.org/spec/DMN/20180521/FEEL/" typeLanguage="http://www.omg.org/spec/DMN/20180521/FEEL/"
    tool:logoChoice="Default">
  <semantic:extensionElements><tool:reference id="x" /></semantic:extensionElements>
  <semantic:itemDefinition id="_t-1" name="tRate" label="tRate"><semantic:typeRef>feel:number</semantic:typeRef></semantic:itemDefinition>
  <semantic:decision id="decision" name="Yearly Rate" tool:displayName="Yearly Rate">
    <semantic:question>What is it?</semantic:question>
    <semantic:variable id="_v-1" name="Yearly Rate" typeRef="tRate" />
    <semantic:informationRequirement id="_r-1">
      <semantic:requiredInput href="http://tool.example/definitions/_a-1#_i-1" />
    </semantic:informationRequirement>
    <semantic:authorityRequirement id="_r-2"><semantic:requiredAuthority href="#_k-1" /></semantic:authorityRequirement>
    <semantic:literalExpression id="_l-1" typeRef="feel:number"><semantic:text><![CDATA[Monthly Rate * 12]]></semantic:text></semantic:literalExpression>
  </semantic:decision>
  <semantic:inputData id="_i-1" name="Monthly  Rate"><semantic:variable id="_v-2" name="Monthly Rate" typeRef="feel:number" /></semantic:inputData>
  <semantic:knowledgeSource id="_k-1" name="The law" />
  <semantic:textAnnotation id="_n-1" textFormat="text/plain"><semantic:text>A note</semantic:text></semantic:textAnnotation>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="_d-1" tool:modelElementRef="_x">
      <di:extension><tool:diagramExtension hideEmpty="true" /></di:extension>
      <dmndi:Size width="1000" height="800" />
    </dmndi:DMNDiagram>
    <dmndi:DMNStyle id="_s-1" fontFamily="Arial" />
  </dmndi:DMNDI>
</semantic:definitions>`;

describe('Files of other tools', () => {
  it("Camunda Modeler's are read without a finding, whatever is in its own namespaces", async () => {
    const { decisions, findings } = await readDecisions(CAMUNDA);
    expect(findings).toEqual([]);
    expect(evaluate(decisions, { cost: 5 })).toMatchObject({ ok: false });
    expect(evaluate(decisions, { cost: 500 })).toMatchObject({ value: 'city' });
  });

  it('with prefixes, foreign attributes and references by namespace are read without a finding', async () => {
    const { decisions, findings } = await readDecisions(PREFIXED);
    expect(findings).toEqual([]);
    expect(evaluate(decisions, { 'Monthly Rate': 2 })).toMatchObject({ value: 24 });
  });
});
