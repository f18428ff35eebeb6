// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What tools do, step by step: each step may change what the current object is. */
final class Operations {
    private final List<Use> uses;
    private final List<String> problems = new ArrayList<>();

    Operations(List<Use> uses) {
        this.uses = uses;
    }

    List<String> problems() {
        return problems;
    }

    /** The steps of a tool, given what it starts with. */
    void of(Part tool, Scope scope) {
        var first = tool.parts().stream().flatMap(part -> part.role().equals("initialOperation") ? part.parts().stream() : Stream.of(part))
                .filter(part -> List.of("firstModelOperations", "firstModelOperation").contains(part.role())).toList();
        if (first.isEmpty()) {
            problems.add(tool + ": does nothing");
        }
        requireDeclared(tool, scope);
        first.forEach(step -> step(step, scope));
    }

    /** A variable that the tool does not declare is not set: Sirius goes by the declarations, except for what is typed. */
    private void requireDeclared(Part tool, Scope scope) {
        var declared = tool.parts().stream().filter(part -> part.kind().endsWith("Variable") || part.kind().endsWith("Variables"))
                .map(part -> part.get("name")).filter(name -> !name.isEmpty()).toList();
        for (String name : declared) {
            if (!scope.variables().containsKey(name) && !name.equals("views")) {
                problems.add(tool + ": Sirius sets no variable " + name);
            }
        }
        scope.variables().keySet().stream().filter(name -> !name.equals("arg0") && !declared.contains(name)).forEach(name -> {
            if (tool.all().flatMap(part -> part.attributes().values().stream()).anyMatch(value -> Expression.of(value).names().contains(name))) {
                problems.add(tool + ": does not declare the variable " + name);
            }
        });
    }

    private void step(Part step, Scope scope) {
        var after = switch (step.kind()) {
            case "ChangeContext" -> {
                uses.add(new Use(step, "browseExpression", step.get("browseExpression"), scope));
                yield scope.on(Expression.of(step.get("browseExpression")).result(scope));
            }
            case "CreateInstance" -> {
                var made = type(step, "typeName");
                requireFeature(step, "referenceName", scope.self());
                Model.feature(scope.self(), step.get("referenceName")).filter(feature -> !takes(feature, made))
                        .ifPresent(feature -> problems.add(step + ": " + feature.getName() + " takes no " + step.get("typeName")));
                yield scope.on(made).with("instance", made);
            }
            case "SetValue" -> {
                requireFeature(step, "featureName", scope.self());
                uses.add(new Use(step, "valueExpression", step.get("valueExpression"), scope));
                yield scope;
            }
            default -> {
                problems.add(step + ": nothing is known of " + step.kind());
                yield scope;
            }
        };
        step.in("subModelOperations").forEach(inner -> step(inner, after));
    }

    private static boolean takes(EStructuralFeature feature, Set<Class<?>> made) {
        return feature instanceof EReference reference && reference.isContainment()
                && made.stream().allMatch(reference.getEReferenceType().getInstanceClass()::isAssignableFrom);
    }

    void requireFeature(Part part, String attribute, Set<Class<?>> owners) {
        if (Model.feature(owners, part.get(attribute)).isEmpty()) {
            problems.add(part + ": " + attribute + " " + part.get(attribute) + " is no feature of "
                    + owners.stream().map(Class::getSimpleName).toList());
        }
    }

    /** The classes that an attribute names; a problem where there is no such class. */
    Set<Class<?>> type(Part part, String attribute) {
        var classes = Model.classes(part.get(attribute));
        if (classes.isEmpty()) {
            problems.add(part + ": " + attribute + " " + part.get(attribute) + " is no class of the model");
        }
        return classes;
    }
}
