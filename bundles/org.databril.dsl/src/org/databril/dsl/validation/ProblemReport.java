// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.databril.catalogue.Severity;
import org.databril.dsl.problem.Place;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;

/** Collects what is wrong with one file. Whatever is wrong with the structure of a file is an error. */
final class ProblemReport {
    private final BmcResource file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Class<?>, Object> memory = new HashMap<>();

    ProblemReport(BmcResource file) {
        this.file = file;
    }

    BmcResource file() {
        return file;
    }

    /** A problem of an element, told at its name. */
    void add(String code, EObject element, Map<String, ?> arguments) {
        add(code, element, file.place(element), arguments);
    }

    /** A problem of an element, told at the words that are wrong. */
    void add(String code, EObject element, INode words, Map<String, ?> arguments) {
        add(code, element, file.place(words), arguments);
    }

    /** A problem of an element, or of none where that is null, told at a place. */
    void add(String code, EObject element, Place place, Map<String, ?> arguments) {
        var named = element == null ? null : EcoreUtil2.getContainerOfType(element, Named.class);
        counts.merge(code, 1, Integer::sum);
        problems.add(new Problem(code, Severity.ERROR, place, named == null ? "" : Names.qualified(named), arguments));
    }

    /** How many problems of a code there are so far. */
    int count(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** What a check works out once for a file. */
    @SuppressWarnings("unchecked")
    <T> T remembered(Class<?> check, Supplier<T> first) {
        return (T) memory.computeIfAbsent(check, c -> first.get());
    }

    List<Problem> problems() {
        problems.sort(Problem.ORDER);
        return List.copyOf(problems);
    }
}
