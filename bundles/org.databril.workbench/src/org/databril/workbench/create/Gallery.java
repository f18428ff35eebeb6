// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A list to choose one of several things from, with a description of the one that is chosen.
 *
 * @param <T> the things
 */
final class Gallery<T> {
    private final Composite area;
    private final ListViewer list;
    private final List<T> things;

    Gallery(Composite parent, List<T> things, Function<T, String> title, Function<T, String> description) {
        this.things = things;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 0).applyTo(area);
        list = new ListViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        Label text = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(text);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(thing -> title.apply(cast(thing))));
        list.addSelectionChangedListener(event -> text.setText(chosen() == null ? "" : description.apply(chosen())));
        list.setInput(things);
        list.setSelection(new StructuredSelection(things.getFirst()));
    }

    Control control() {
        return area;
    }

    /** The one that is chosen; null for none. */
    T chosen() {
        return cast(list.getStructuredSelection().getFirstElement());
    }

    /** Chooses the first that is wanted, where there is one. */
    void choose(Predicate<T> wanted) {
        things.stream().filter(wanted).findFirst().ifPresent(thing -> list.setSelection(new StructuredSelection(thing), true));
    }

    /** Tells when another one is chosen. */
    void onChoice(Runnable does) {
        list.addSelectionChangedListener(event -> does.run());
    }

    void onDoubleClick(Runnable does) {
        list.addDoubleClickListener(event -> does.run());
    }

    @SuppressWarnings("unchecked")
    private T cast(Object thing) {
        return (T) thing;
    }
}
