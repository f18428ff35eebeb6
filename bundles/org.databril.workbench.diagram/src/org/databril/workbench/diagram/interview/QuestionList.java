// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.interview;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.databril.analysis.interview.Asked;
import org.databril.catalogue.Question;
import org.databril.workbench.Images;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The questions of a block, each with whether it is answered. */
final class QuestionList {
    /** Room for the icon of a state, and around it and its words. */
    private static final int ICON_ROOM = 40;
    private static final int ANSWER_WEIGHT = 2;
    private static final int QUESTION_WEIGHT = 3;

    private final Composite room;
    private final Table table;
    private List<Asked> shown = List.of();

    QuestionList(Composite parent, Consumer<Question> chosen) {
        room = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        room.setLayout(layout);
        table = new Table(room, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        column(Messages.interview_state, layout, new ColumnPixelData(ICON_ROOM + widest(Messages.interview_state,
                Messages.interview_open, Messages.interview_answered)));
        column(Messages.interview_question, layout, new ColumnWeightData(QUESTION_WEIGHT));
        column(Messages.interview_answer, layout, new ColumnWeightData(ANSWER_WEIGHT));
        table.addListener(SWT.Selection, event -> chosen.accept(shown.get(table.getSelectionIndex()).question()));
    }

    private int widest(String... words) {
        var gc = new GC(table);
        try {
            return Stream.of(words).mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
        } finally {
            gc.dispose();
        }
    }

    private void column(String title, TableColumnLayout layout, ColumnLayoutData width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, width);
    }

    /** @param question the one that is chosen; null for none */
    void show(List<Asked> asked, Question question) {
        shown = asked;
        table.setItemCount(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            TableItem item = table.getItem(i);
            item.setText(new String[] {one.isOpen() ? Messages.interview_open : Messages.interview_answered,
                    one.question().text(Speech.language()), one.answer().replace('\n', ' ')});
            item.setImage(image(one.isOpen() ? "open" : "answered"));
            if (one.question().equals(question) && table.getSelectionIndex() != i) {
                table.setSelection(i);
            }
        }
    }

    private static Image image(String name) {
        return JFaceResources.getResources().get(Images.of(QuestionList.class.getResource("/icons/" + name + ".svg")));
    }

    Control control() {
        return room;
    }

    void onKey(Listener keys) {
        table.addListener(SWT.KeyDown, keys);
    }

    void setFocus() {
        table.setFocus();
    }
}
