// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.databril.edits.Copies;
import org.databril.edits.Delete;
import org.databril.edits.Loss;
import org.databril.edits.Relabel;
import org.databril.model.Names;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Log;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.change.Changes.Wish;
import org.eclipse.swt.widgets.Display;

/** What can be done with any element, by its qualified name. To be used on the UI thread. */
public final class ElementChanges {
    private final LiveText text;
    private final Changes changes;
    private final Consumer<List<String>> done;

    /**
     * Changes of the elements of a text.
     *
     * @param done is told what to select when something was done
     */
    public ElementChanges(LiveText text, Changes changes, Consumer<List<String>> done) {
        this.text = text;
        this.changes = changes;
        this.done = done;
    }

    /** Gives an element another label; its name follows if it was made from the old one. */
    public void rename(String name, String label) {
        apply(checked -> Elements.find(checked.project(), name).map(element -> new Wish(new Relabel(element, label), List.of()))
                .orElse(null));
    }

    /** Takes elements out. */
    public void delete(List<String> names, Delete.References references) {
        apply(checked -> new Wish(new Delete(Elements.find(checked.project(), names), references), List.of()));
    }

    /** Tells what else names some elements, and would be taken out with them. */
    public void usesOf(List<String> names, Consumer<List<String>> told) {
        ask(checked -> {
            var elements = Elements.find(checked.project(), names);
            return elements.isEmpty() ? List.of() : lines(new Delete(elements, Delete.References.REMOVE).losses());
        }, told);
    }

    /** Tells the texts of some elements, for the clipboard. */
    public void copy(List<String> names, Consumer<String> told) {
        ask(checked -> Copies.of(Elements.find(checked.project(), names)), told);
    }

    /** Does another change and tells what to select then. */
    public void apply(Function<CheckedProject, Wish> wanted) {
        changes.apply(wanted, done);
    }

    /** Asks something of the text as it is. */
    public <T> void ask(Function<CheckedProject, T> question, Consumer<T> told) {
        text.lookNow();
        Display display = Display.getCurrent();
        text.ask(question).whenComplete((answer, failure) -> {
            if (failure != null) {
                Log.error("Cannot look into " + text.file(), failure);
            } else {
                display.asyncExec(() -> told.accept(answer));
            }
        });
    }

    /** What would be lost, in lines for people, what is of one element together. */
    public static List<String> lines(List<Loss> losses) {
        return losses.stream().collect(Collectors.groupingBy(Loss::element, LinkedHashMap::new, Collectors.toList()))
                .values().stream().flatMap(List::stream).map(loss -> Names.display(loss.element()) + ": " + loss.text()).toList();
    }
}
