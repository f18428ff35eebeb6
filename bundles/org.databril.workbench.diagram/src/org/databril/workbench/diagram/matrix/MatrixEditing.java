// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.databril.catalogue.Phrase;
import org.databril.edits.Together;
import org.databril.matrix.Entry;
import org.databril.matrix.Matrices;
import org.databril.matrix.Scope;
import org.databril.matrix.Written;
import org.databril.matrix.Written.Refused;
import org.databril.matrix.view.Tabular;
import org.databril.workbench.CopiedText;
import org.databril.workbench.Speech;
import org.databril.workbench.StatusLine;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.change.Changes;
import org.databril.workbench.diagram.change.ReadOnly;
import org.databril.workbench.diagram.change.Changes.Wish;
import org.databril.workbench.diagram.matrix.TableSelection.Spot;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;

/** What a person does in the table. To be used on the UI thread. */
final class MatrixEditing {
    private static final int TOLD = 12;

    private final Seen seen;
    private final MatrixTable table;
    private final MatrixSource source;
    private final Changes changes;
    private final LiveText text;
    private String locked = "";

    MatrixEditing(Seen seen, MatrixTable table, MatrixSource source, LiveText text) {
        this.seen = seen;
        this.table = table;
        this.source = source;
        this.text = text;
        changes = new Changes(text, this::refuse);
    }

    /** Lets nothing be changed for a reason; empty lets everything be changed that the text lets be. */
    void lock(String reason) {
        locked = reason;
        look();
    }

    /** To be called when the text may have become one that can be changed, or one that cannot. */
    void look() {
        table.setEditable(why().isEmpty());
    }

    private String why() {
        return locked.isEmpty() ? ReadOnly.why(text) : locked;
    }

    /** Whether something can be changed; says why where not. */
    boolean isOpen() {
        var why = why();
        if (!why.isEmpty()) {
            StatusLine.say(why);
        }
        return why.isEmpty();
    }

    void edit(Character first) {
        if (isOpen()) {
            table.edit(first);
        }
    }

    /** What was typed into a cell. */
    void type(int row, int column, String words) {
        if (isOpen()) {
            write(List.of(seen.entry(row, column, words)), false);
        }
    }

    /** Does what the space bar does: the next of what can be said, or what can be typed where that is much. */
    void toggle() {
        if (!isOpen() || table.selection().anchor().isEmpty()) {
            return;
        }
        var kind = Matrices.byId(source.kind());
        if (kind.toggled("", Speech.language()).isEmpty()) {
            table.editWithOffers();
            return;
        }
        write(table.selection().selected().stream().map(spot -> seen.entry(spot.row(), spot.column(),
                kind.toggled(seen.cell(spot.row(), spot.column()).text(), Speech.language()).orElseThrow())).toList(), false);
    }

    /** Empties the selected cells. */
    void clear() {
        if (isOpen()) {
            write(table.selection().selected().stream().map(spot -> seen.entry(spot.row(), spot.column(), "")).toList(), false);
        }
    }

    /** Forgets what was typed and refused. */
    void forget() {
        seen.overlay().clear();
        StatusLine.say(null);
        table.update();
    }

    /** Copies the selected cells; with what stands above and beside them, or without. */
    void copy(boolean withHeads) {
        var spots = new LinkedHashSet<>(table.selection().selected());
        if (spots.isEmpty()) {
            return;
        }
        var columns = spots.stream().map(Spot::column).distinct().sorted().toList();
        var rows = new ArrayList<List<String>>();
        if (withHeads) {
            var heads = new ArrayList<>(List.of(seen.corner()));
            columns.forEach(column -> heads.add(seen.title(column).replace('\n', ' ')));
            rows.add(heads);
        }
        spots.stream().map(Spot::row).distinct().forEach(row -> {
            var cells = new ArrayList<>(withHeads ? List.of(seen.row(row).label()) : List.<String>of());
            columns.forEach(column -> cells.add(spots.contains(new Spot(row, column)) ? seen.text(row, column) : ""));
            rows.add(cells);
        });
        CopiedText.put(table.control().getDisplay(), Tabular.format(rows));
    }

    void cut() {
        if (isOpen()) {
            copy(false);
            clear();
        }
    }

    /** Fills the cells from the one that the keyboard is in, or all selected ones where a single cell was copied. */
    void paste() {
        var copied = CopiedText.on(table.control().getDisplay());
        if (copied.isPresent() && isOpen() && !table.selection().selected().isEmpty()) {
            paste(Tabular.parse(copied.get()));
        }
    }

    private void paste(List<List<String>> rows) {
        if (rows.size() == 1 && rows.getFirst().size() == 1) {
            var text = rows.getFirst().getFirst();
            write(table.selection().selected().stream().map(spot -> seen.entry(spot.row(), spot.column(), text)).toList(), true);
            return;
        }
        int top = table.selection().selected().stream().mapToInt(Spot::row).min().orElse(0);
        int left = table.selection().selected().stream().mapToInt(Spot::column).min().orElse(0);
        var entries = new ArrayList<Entry>();
        int outside = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (top + row < seen.rows() && left + column < seen.columns()) {
                    entries.add(seen.entry(top + row, left + column, rows.get(row).get(column)));
                } else if (!rows.get(row).get(column).isBlank()) {
                    outside++;
                }
            }
        }
        write(entries, true, outside == 0 ? List.of() : List.of(NLS.bind(Messages.matrix_outside, outside)));
    }

    private void write(List<Entry> entries, boolean pasted) {
        write(entries, pasted, List.of());
    }

    private void write(List<Entry> entries, boolean pasted, List<String> left) {
        var wanted = entries.stream().filter(this::isNews).toList();
        seen.overlay().await(wanted);
        table.update();
        var refused = new AtomicReference<List<Refused>>(List.of());
        changes.apply(checked -> {
            var written = source.root(checked).map(root -> Matrices.byId(source.kind()).write(Scope.of(root, checked.business()),
                    Speech.language(), wanted)).orElseGet(() -> new Written(new Together(List.of()), List.of()));
            refused.set(written.refused());
            return new Wish(written.edit(), List.of());
        }, done -> tell(refused.get(), pasted, left));
    }

    /** Whether a cell says something else than what is typed; what was refused there before is forgotten. */
    private boolean isNews(Entry entry) {
        int row = seen.rowOf(entry.row());
        int column = seen.columnOf(entry.column());
        return !entry.text().strip().equals(seen.cell(row, column).text()) || seen.isRefused(row, column);
    }

    private void tell(List<Refused> refused, boolean pasted, List<String> left) {
        // another file may have changed, which the text here does not tell of
        source.ask();
        refused.forEach(one -> seen.overlay().refuse(one.entry(), one.reason().text(Speech.language())));
        table.update();
        var lines = new ArrayList<String>();
        refused.forEach(one -> lines.add("\u201c" + one.entry().text().strip() + "\u201d: " + one.reason().text(Speech.language())));
        lines.addAll(left);
        StatusLine.say(lines.isEmpty() ? null : lines.size() == 1 ? lines.getFirst()
                : NLS.bind(Messages.matrix_more, lines.getFirst(), lines.size() - 1));
        if (pasted && !lines.isEmpty()) {
            MessageDialog.openInformation(table.control().getShell(), Messages.matrix_notPasted, list(lines));
        }
    }

    private static String list(List<String> lines) {
        var told = IntStream.range(0, Math.min(TOLD, lines.size())).mapToObj(i -> "\u2022  " + lines.get(i)).collect(Collectors.joining("\n"));
        return lines.size() <= TOLD ? told : told + "\n" + NLS.bind(Messages.more, lines.size() - TOLD);
    }

    private void refuse(Phrase reason) {
        seen.overlay().settle();
        table.update();
        StatusLine.say(reason.text(Speech.language()));
    }
}
