// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.export;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A list of things to tick.
 *
 * @param <T> the things
 */
final class CheckList<T> {
    private static final int HEIGHT = 96;

    private final CheckboxTableViewer list;
    private List<T> things = List.of();

    CheckList(Composite parent, Function<T, String> title, Runnable changed) {
        list = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(thing -> title.apply(cast(thing))));
        list.addCheckStateListener(event -> changed.run());
    }

    void show(List<T> shown) {
        things = shown;
        list.setInput(shown);
    }

    void check(Predicate<T> wanted) {
        things.forEach(thing -> list.setChecked(thing, wanted.test(thing)));
    }

    boolean isEmpty() {
        return things.isEmpty();
    }

    List<T> checked() {
        return Stream.of(list.getCheckedElements()).map(this::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private T cast(Object thing) {
        return (T) thing;
    }
}
