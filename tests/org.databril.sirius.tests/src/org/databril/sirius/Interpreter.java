// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does what Sirius does with expressions and the steps of tools, on a model. */
final class Interpreter {
    private final Map<String, Object> variables = new HashMap<>();

    Interpreter with(String variable, Object value) {
        variables.put(variable, value);
        return this;
    }

    Object evaluate(EObject self, String text) {
        var expression = Expression.of(text);
        return switch (expression.prefix()) {
            case "var" -> variable(self, expression.name());
            case "feature" -> self.eGet(self.eClass().getEStructuralFeature(expression.name()));
            case "service" -> {
                var arguments = new Object[expression.arguments().size() + 1];
                arguments[0] = expression.receiver().isEmpty() ? self : variable(self, expression.receiver());
                for (int i = 1; i < arguments.length; i++) {
                    arguments[i] = variable(self, expression.arguments().get(i - 1));
                }
                yield Services.call(expression.method().orElseThrow(), arguments);
            }
            default -> text;
        };
    }

    private Object variable(EObject self, String name) {
        if (!name.equals("self") && !variables.containsKey(name)) {
            throw new AssertionError("no variable " + name);
        }
        return name.equals("self") ? self : variables.get(name);
    }

    /** Does the steps of a tool. */
    void run(Part tool, EObject self) {
        tool.all().filter(part -> part.role().equals("firstModelOperations") || part.role().equals("firstModelOperation"))
                .forEach(step -> step(step, self));
    }

    private void step(Part step, EObject self) {
        var next = switch (step.kind()) {
            case "ChangeContext" -> (EObject) evaluate(self, step.get("browseExpression"));
            case "CreateInstance" -> {
                var made = EcoreUtil.create(Model.type(step.get("typeName")).orElseThrow());
                @SuppressWarnings("unchecked")
                var list = (EList<EObject>) self.eGet((EReference) self.eClass().getEStructuralFeature(step.get("referenceName")));
                list.add(made);
                yield made;
            }
            case "SetValue" -> {
                self.eSet(self.eClass().getEStructuralFeature(step.get("featureName")), evaluate(self, step.get("valueExpression")));
                yield self;
            }
            default -> throw new AssertionError(step.kind());
        };
        step.in("subModelOperations").forEach(inner -> step(inner, next));
    }
}
