// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks are worth what they find: each mistake that Sirius says little or nothing of is made here on purpose. */
class BrokenSpecificationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a reference that leads nowhere            | labelDirectEdit="Canvas.Rename"                       | labelDirectEdit="Canvas.Renamed"                    | which is nowhere
            a reference to something of another kind  | labelDirectEdit="Canvas.Rename"                       | labelDirectEdit="Canvas.TakeOut"                    | which is no diagram
            a colour that is not there                | labelColor="alarm"                                    | labelColor="red"                                    | refers to red, which is nowhere
            an id given twice                         | xmi:id="Canvas.Partner"                               | xmi:id="Canvas.Cost"                                | is given twice
            a word that is none                       | childrenPresentation="HorizontalStack"                | childrenPresentation="Horizontal"                   | cannot be Horizontal
            a truth that is none                      | optional="true"                                       | optional="yes"                                      | cannot be yes
            a number that is none                     | labelSize="9"                                         | labelSize="small"                                   | is no number
            an unknown attribute                      | semanticCandidatesExpression="service:blockPartners"  | candidatesExpression="service:blockPartners"        | has no attribute candidatesExpression
            an unknown element                        | <additionalLayers name="DataLens"                     | <layers name="DataLens"                             | has no element layers
            a type that is none                       | xsi:type="dtool:DirectEditLabel"                      | xsi:type="dtool:DirectEdit"                         | no type dtool:DirectEdit
            a type in the wrong place                 | xsi:type="dfilter:VariableFilter"                     | xsi:type="dtool:DirectEditLabel"                    | is no diagram
            candidates by an unknown service          | service:blockPartners                                 | service:partnersOfBlock                             | no service partnersOfBlock
            candidates by a service of another class  | service:blockPartners                                 | service:flowsOf                                     | takes a Landscape and no Canvas
            candidates by an unknown feature          | feature:attributes                                    | feature:attribute                                   | no feature attribute
            candidates without a prefix               | semanticCandidatesExpression="var:self"               | semanticCandidatesExpression="aql:self"             | no prefix that Sirius knows
            the class of a mapping                    | domainClass="bmc::Partner"                            | domainClass="bmc::Partners"                         | is no class of the model
            the class of a representation             | domainClass="bmc::Landscape" initialisation           | domainClass="Landscape" initialisation              | is no class of the model
            the class of a rule                       | targetClass="bmc::InformationPart"                    | targetClass="bmc::Part"                             | is no class of the model
            a label by a variable that is not there   | service:itemText(diagram)                             | service:itemText(containerView)                     | no variable containerView here
            a label with too few arguments            | service:itemText(diagram)                             | service:itemText                                    | takes 1 arguments
            a condition by an unknown variable        | service:isByHand                                      | service:edge.isByHand                               | no variable edge here
            what a tool makes                         | typeName="bmc::Partner"                               | typeName="bmc::Partnership"                         | is no class of the model
            where a tool puts it                      | referenceName="members"                               | referenceName="items"                               | is no feature of
            where a tool cannot put it                | typeName="bmc::Attribute" referenceName="attributes"  | typeName="bmc::Source" referenceName="attributes"   | attributes takes no bmc::Source
            what a tool sets                          | featureName="from"                                    | featureName="source"                                | is no feature of
            a value by an unknown service             | valueExpression="service:freshName"                   | valueExpression="service:newName"                   | no service newName
            a variable that the tool does not declare | <newViewContainer name="newContainerView"/>           | <newViewContainer name="view"/>                     | newContainerView
            a tool without a variable that it needs   | <containerView name="containerView"/>                 | ``                                                  | lacks containerView
            a tool that does nothing                  | <firstModelOperation xsi:type="tool:ChangeContext" browseExpression="service:element.takeOut"/> | `` | does nothing
            the feature of a column                   | featureName="priority"                                | featureName="prio"                                  | is no feature of
            a cell by a variable that is not there    | service:lineSemantic.reachText(columnSemantic)        | service:lineSemantic.reachText(columnView)          | no variable columnView here
            the services class                        | qualifiedClassName="org.databril.sirius.Headings"     | qualifiedClassName="org.databril.sirius.Heads"      | no class
            a services class that cannot be made      | qualifiedClassName="org.databril.sirius.Headings"     | qualifiedClassName="org.databril.sirius.Findings"   | no class
            an image that is not there                | icons/Partner.svg                                     | icons/Partner.png                                   | no image
            an image of a bundle that is not there    | /org.databril.model.edit/icons/Partner.svg            | /org.databril.edit/icons/Partner.svg                | no image
            a text that is not there                  | label="%tool.rename"                                  | label="%tool.renamed"                               | no text tool.renamed in nl
            a block that could be deleted             | deletionDescription="Canvas.Keep"                     | ``                                                  | take the element itself out
            a style without a colour                  | strokeColor="wanted"                                  | ``                                                  | lacks strokeColor
            a filter by a variable of another name    | service:hasTag(tag)                                   | service:hasTag(word)                                | no variable word here
            """)
    void isFound(String mistake, String right, String wrong, String told) {
        var text = Specification.text();
        assertTrue(text.contains(right), right);
        int at = text.indexOf(right);
        var broken = text.substring(0, at) + wrong + text.substring(at + right.length());
        var problems = Checker.problems(broken);
        assertFalse(problems.isEmpty(), mistake);
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(told)), () -> String.join("\n", problems));
    }
}
