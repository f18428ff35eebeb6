// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every expression that asks something, on everything in the cases that it can be asked of. */
class QueriesTest {
    private static final List<String> OPERATIONS = List.of("browseExpression", "valueExpression");
    private static final List<String> TRUTHS = List.of("predicateExpression", "precondition", "preconditionExpression", "canEdit",
            "semanticConditionExpression", "auditExpression");
    private static final List<String> CANDIDATES = List.of("semanticCandidatesExpression", "columnFinderExpression");
    private static final List<String> FINDERS = List.of("sourceFinderExpression", "targetFinderExpression");

    private final Specification specification = new Specification(Specification.text());

    @ParameterizedTest
    @ValueSource(strings = {"korenaar.bmc", "odd.bmc", "broken.bmc", "empty.bmc"})
    void isAnsweredForEveryElement(String file) {
        var session = Session.on(file);
        int asked = 0;
        for (Use use : new Places(specification).uses()) {
            if (!OPERATIONS.contains(use.attribute()) && !use.expression().isEmpty()) {
                for (EObject self : session.all()) {
                    if (use.scope().self().stream().anyMatch(type -> type.isInstance(self))) {
                        for (EObject column : columns(use, session)) {
                            answer(use, self, column);
                            asked++;
                        }
                    }
                }
            }
        }
        assertTrue(asked > 20, asked + " questions");
    }

    private List<EObject> columns(Use use, Session session) {
        var types = use.scope().holds("columnSemantic");
        if (types.isEmpty()) {
            return List.of(FakeViews.diagram());
        }
        return types.contains(EEnumLiteral.class)
                ? List.copyOf(new JourneyServices().journeyPhases(null)) : session.all().stream().filter(types.iterator().next()::isInstance).toList();
    }

    private void answer(Use use, EObject self, EObject column) {
        for (EObject diagram : List.of(FakeViews.diagram(), FakeViews.diagram("DataLens", "PersonalData"))) {
            var interpreter = new Interpreter().with("diagram", diagram).with("view", FakeViews.view(diagram, mapping(use)))
                    .with("lineSemantic", self).with("columnSemantic", column).with("tag", "retail").with("owner", "Head baker");
            expect(use, self, interpreter.evaluate(self, use.expression()));
        }
    }

    private static String mapping(Use use) {
        return use.part().within("ContainerMapping", "NodeMapping").map(part -> part.get("name")).orElse("");
    }

    private void expect(Use use, EObject self, Object answer) {
        var what = use + " of " + self;
        if (TRUTHS.contains(use.attribute())) {
            assertInstanceOf(Boolean.class, answer, what);
        } else if (CANDIDATES.contains(use.attribute())) {
            var type = use.attribute().equals("columnFinderExpression")
                    ? specification.byId(use.part().get("columnMapping")).orElseThrow().get("domainClass") : use.part().get("domainClass");
            elements(answer, what).forEach(one -> assertTrue(Model.type(type).orElseThrow().isInstance(one), what + ": " + one));
        } else if (FINDERS.contains(use.attribute())) {
            assertTrue(answer == null || answer instanceof EObject || answer instanceof Collection, what);
        } else if (!use.attribute().equals("tooltipExpression") && !use.attribute().endsWith("ComputationExpression")) {
            assertInstanceOf(String.class, answer, what);
        }
    }

    private static Collection<?> elements(Object answer, String what) {
        assertFalse(answer == null, what);
        return answer instanceof Collection<?> many ? many : List.of(answer);
    }
}
