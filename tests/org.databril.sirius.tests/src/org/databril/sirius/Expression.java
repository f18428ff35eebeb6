// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * An expression as Sirius reads it without Acceleo and AQL: {@code feature:name}, {@code var:name}, {@code service:name(a, b)}, or a
 * constant.
 */
record Expression(String prefix, String receiver, String name, List<String> arguments) {
    static final Set<String> KNOWN_FEATURES = Set.of("eClass", "eContainer", "eContents", "eAllContents", "eCrossReferences");

    static Expression of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Expression("", "", text, List.of());
        }
        var prefix = text.substring(0, colon);
        var call = text.substring(colon + 1).strip();
        if (!prefix.equals("service")) {
            return new Expression(prefix, "", call, List.of());
        }
        int dot = call.indexOf('.');
        var receiver = dot < 0 ? "" : call.substring(0, dot).strip();
        call = call.substring(dot + 1);
        int bracket = call.indexOf('(');
        return new Expression(prefix, receiver, bracket < 0 ? call : call.substring(0, bracket),
                bracket < 0 ? List.of() : Stream.of(call.substring(bracket + 1).replace(")", "").split(",")).map(String::strip).toList());
    }

    /** The variables that it reads. */
    Set<String> names() {
        var names = new LinkedHashSet<>(arguments);
        if (prefix.equals("var")) {
            names.add(name);
        } else if (!receiver.isEmpty()) {
            names.add(receiver);
        }
        return names;
    }

    /** What is wrong with it in a scope. */
    List<String> problems(Scope scope) {
        var problems = new ArrayList<String>();
        names().stream().filter(name -> scope.holds(name).isEmpty()).forEach(name -> problems.add("no variable " + name + " here"));
        if (!problems.isEmpty()) {
            return problems;
        }
        switch (prefix) {
            case "", "var" -> { }
            case "feature" -> {
                if (!KNOWN_FEATURES.contains(name) && Model.feature(scope.self(), name).isEmpty()) {
                    problems.add("no feature " + name + " in " + scope.self().stream().map(Class::getSimpleName).toList());
                }
            }
            case "service" -> service(scope, problems);
            default -> problems.add("no prefix that Sirius knows by itself: " + prefix);
        }
        return problems;
    }

    private void service(Scope scope, List<String> problems) {
        var methods = Services.named(name);
        if (methods.size() != 1) {
            problems.add(methods.isEmpty() ? "no service " + name : "several services " + name + ": Sirius takes any of them");
            return;
        }
        var types = methods.getFirst().getParameterTypes();
        if (types.length != arguments.size() + 1) {
            problems.add("the service " + name + " takes " + (types.length - 1) + " arguments");
            return;
        }
        var values = new ArrayList<Set<Class<?>>>(List.of(receiver.isEmpty() ? scope.self() : scope.holds(receiver)));
        arguments.forEach(argument -> values.add(scope.holds(argument)));
        for (int i = 0; i < types.length; i++) {
            for (Class<?> value : values.get(i)) {
                if (!fits(types[i], value)) {
                    problems.add("the service " + name + " takes a " + types[i].getSimpleName() + " and no " + value.getSimpleName());
                }
            }
        }
    }

    /** Any element may be what is wanted: tools without mappings are for what their precondition lets through. */
    private static boolean fits(Class<?> wanted, Class<?> value) {
        return wanted.isAssignableFrom(value) || value == EObject.class && EObject.class.isAssignableFrom(wanted);
    }

    /** What it may come to; any element where that is not known. */
    Set<Class<?>> result(Scope scope) {
        return switch (prefix) {
            case "var" -> scope.holds(name);
            case "feature" -> Model.feature(scope.self(), name).filter(EReference.class::isInstance)
                    .<Set<Class<?>>>map(feature -> Set.of(feature.getEType().getInstanceClass())).orElse(Set.of(EObject.class));
            case "service" -> method().<Set<Class<?>>>map(method -> Set.of(method.getReturnType())).orElse(Set.of(EObject.class));
            default -> Set.of();
        };
    }

    Optional<Method> method() {
        return Services.named(name).stream().findFirst();
    }
}
