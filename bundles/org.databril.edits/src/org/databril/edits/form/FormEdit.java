// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.databril.catalogue.Language;
import org.databril.dsl.project.LoadedProject;
import org.databril.edits.AddElement;
import org.databril.edits.AddEntries;
import org.databril.edits.AddEntry;
import org.databril.edits.Delete;
import org.databril.edits.Edit;
import org.databril.edits.MoveEntry;
import org.databril.edits.Outcome;
import org.databril.edits.Relabel;
import org.databril.edits.RemoveEntry;
import org.databril.edits.ReplaceEntry;
import org.databril.edits.SetValue;
import org.databril.edits.Together;
import org.databril.edits.Written;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a person enters in a field, as one edit of all elements of the form.
 *
 * @param project with the elements
 * @param subjects where they are; those that are not there any more are left out
 * @param feature what the field is about
 * @param entered what is entered
 * @param language how numbers are written
 */
public record FormEdit(LoadedProject project, List<Address> subjects, EStructuralFeature feature, Entered entered,
        Language language) implements Edit {

    @Override
    public Outcome outcome() {
        try {
            return new Together(subjects.stream().flatMap(subject -> subject.in(project).stream())
                    .flatMap(element -> edits(element).stream()).toList()).outcome();
        } catch (Unreadable unreadable) {
            return new Outcome.Refused(unreadable.reason());
        }
    }

    private List<Edit> edits(EObject element) {
        return switch (entered) {
            case Entered.Said(var text) -> said(element, text);
            case Entered.Added(var texts) -> added(element, texts);
            case Entered.Removed(var key) -> at(element, key).stream().map(index -> removed(element, index)).toList();
            case Entered.Replaced(var key, var text) when text.isBlank() ->
                at(element, key).stream().map(index -> removed(element, index)).toList();
            case Entered.Replaced(var key, var text) -> at(element, key).stream()
                    .<Edit>map(index -> new ReplaceEntry(element, feature, index, read(text))).toList();
            case Entered.Moved(var from, var to) -> List.of(new MoveEntry(element, feature, from, to));
            case Entered.NewPart part -> List.of(new AddEntry(element, feature,
                    new NewParts(project, language).part((EReference) feature, part)));
            case Entered.NewChild(var label) -> label.isBlank() ? List.of()
                    : List.of(new AddElement((Named) element, ((EReference) feature).getEReferenceType(), label, null));
        };
    }

    private List<Edit> said(EObject element, String text) {
        if (feature == Literals.NAMED__LABEL) {
            return List.of(new Relabel((Named) element, text));
        }
        var value = read(text);
        if (value == null && isNeeded(element)) {
            throw Unreadable.of("needed");
        }
        if (value == null ? !element.eIsSet(feature) : same(element.eGet(feature), value)) {
            return List.of();
        }
        return List.of(new SetValue(element, feature, value));
    }

    private static boolean same(Object before, Object value) {
        return value instanceof EObject part && before instanceof EObject there && part.eContainer() == null
                ? EcoreUtil.equals(there, part) : Objects.equals(before, value);
    }

    private List<Edit> added(EObject element, List<String> texts) {
        var there = keys(element);
        var values = new ArrayList<Object>();
        texts.stream().filter(text -> !text.isBlank()).forEach(text -> {
            var value = read(text);
            if (!there.contains(Keys.of(value).key())) {
                there.add(Keys.of(value).key());
                values.add(value);
            }
        });
        return values.isEmpty() ? List.of() : List.of(new AddEntries(element, feature, values));
    }

    private List<Integer> at(EObject element, String key) {
        int index = keys(element).indexOf(key);
        return index < 0 ? List.of() : List.of(index);
    }

    private List<String> keys(EObject element) {
        var field = new Content(List.of(element), new Written(feature, false)).field();
        return new ArrayList<>(field.values().stream().map(Value::key).toList());
    }

    private Edit removed(EObject element, int index) {
        var values = (List<?>) element.eGet(feature);
        if (values.size() == 1 && isNeeded(element)) {
            throw Unreadable.of("needed");
        }
        return Kind.of(feature) == Kind.CHILD ? new Delete(List.of((Named) values.get(index)), Delete.References.REMOVE)
                : new RemoveEntry(element, feature, index);
    }

    private boolean isNeeded(EObject element) {
        return Written.of(element).stream().anyMatch(written -> written.needed() && written.feature() == feature);
    }

    private Object read(String text) {
        return new Typed(project, language).read(feature, text);
    }
}
