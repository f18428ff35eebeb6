// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.resource.BmcResource;
import org.databril.edits.Written;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What can be said of some elements, field by field. It holds plain values and may be used on any thread.
 *
 * @param type what kind the elements are of; null where they are of several
 * @param subjects where the elements are, at least one
 * @param titles what people call them, in the same order
 * @param mistake the line of the first place at which the text of one of them cannot be read; 0 where all can
 * @param fields the fields that they have in common
 */
public record Form(EClass type, List<Address> subjects, List<String> titles, int mistake, List<Field> fields) {
    /** What comes first, and, behind the others in the order of the grammar, what comes last. */
    private static final List<EStructuralFeature> FIRST = List.of(Literals.NAMED__LABEL, Literals.NAMED__NAME,
            Literals.NAMED__DESCRIPTION, Literals.RESOURCE__KIND, Literals.ACTIVITY__KIND);
    private static final List<EStructuralFeature> LAST = List.of(Literals.MEASURABLE__MEASURED_BY, Literals.NAMED__TAGS,
            Literals.NAMED__NOTES);
    /** What only one element at a time can have: a name of its own. */
    private static final List<EStructuralFeature> OWN = List.of(Literals.NAMED__LABEL, Literals.NAMED__NAME);

    /** A form; the lists are copied. */
    public Form {
        subjects = List.copyOf(subjects);
        titles = List.copyOf(titles);
        fields = List.copyOf(fields);
    }

    /** The form of the elements of some qualified names, as far as they are there; empty where none is. */
    public static Optional<Form> of(LoadedProject project, List<String> names) {
        var elements = names.stream().distinct().flatMap(name -> Address.element(project, name).stream()).toList();
        return elements.isEmpty() ? Optional.empty() : Optional.of(of(elements));
    }

    private static Form of(List<Named> elements) {
        var type = elements.getFirst().eClass();
        boolean alike = elements.stream().allMatch(element -> element.eClass() == type);
        int mistake = elements.stream().flatMap(element -> BmcResource.of(element).firstMistake().stream())
                .mapToInt(place -> place.line()).findFirst().orElse(0);
        return new Form(alike ? type : null, elements.stream().map(Address::of).toList(),
                elements.stream().map(Names::display).toList(), mistake, fields(elements));
    }

    private static List<Field> fields(List<? extends EObject> elements) {
        boolean several = elements.size() > 1;
        return Written.of(elements.getFirst()).stream()
                .filter(written -> elements.stream().skip(1).allMatch(other -> Written.of(other).contains(written)))
                .filter(written -> written.feature() != Literals.CANVAS__MEMBERS && written.feature() != Literals.LANDSCAPE__MEMBERS)
                .filter(written -> !several || !OWN.contains(written.feature()) && !isPart(written.feature()))
                .sorted(Comparator.comparingInt(written -> rank(written.feature())))
                .map(written -> new Content(elements, written).field()).toList();
    }

    private static boolean isPart(EStructuralFeature feature) {
        return Arrays.asList(Kind.PART, Kind.CHILD).contains(Kind.of(feature));
    }

    private static int rank(EStructuralFeature feature) {
        int first = FIRST.indexOf(feature);
        return first >= 0 ? first - FIRST.size() : LAST.indexOf(feature) + 1;
    }

    /** The fields of a part. */
    static List<Field> fields(EObject part) {
        return fields(List.of(part));
    }
}
