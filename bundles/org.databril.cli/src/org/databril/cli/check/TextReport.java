// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import org.databril.catalogue.Severity;
import org.databril.catalogue.Wording;
import org.databril.cli.Job;
import org.databril.cli.Style;
import org.databril.cli.text.Excerpt;
import org.databril.cli.text.Wrapped;
import org.databril.dsl.resource.BmcResource;

/** What was found, for people: by file, each with its line and the words it is about marked, and a summary. */
final class TextReport {
    private static final String INDENT = "    ";
    private static final int WIDEST_EXCERPT = 110;
    private static final int NARROWEST_TEXT = 30;

    private final Checked checked;
    private final Job job;
    private final Style style;
    private final int width;
    private final StringBuilder out = new StringBuilder(1 << 12);

    TextReport(Checked checked, Job job, Style style, int width) {
        this.checked = checked;
        this.job = job;
        this.style = style;
        this.width = width;
    }

    String text() {
        Path file = null;
        Optional<BmcResource> source = Optional.empty();
        var remarks = checked.remarks();
        for (int i = 0; i < remarks.size(); i++) {
            var remark = remarks.get(i);
            if (!remark.place().file().equals(file)) {
                file = remark.place().file();
                source = checked.file(file);
                line(style.link(file.toUri(), style.strong(Style.printable(job.shown(file)))));
            }
            write(remark);
            // What stands at the same place shows it once.
            if (i + 1 == remarks.size() || !remarks.get(i + 1).place().equals(remark.place())) {
                source.ifPresent(s -> writeSource(s, remark));
                line("");
            }
        }
        line(summary());
        return out.toString();
    }

    private void write(Remark remark) {
        var place = remark.place().line() + ":" + remark.place().column();
        var severity = job.text("severity." + remark.severity().id());
        var dressed = "  " + style.faint(place) + "  " + style.of(remark.severity(), severity) + "  ";
        int indent = place.length() + severity.length() + 6;
        var code = "[" + remark.code() + "]";
        var message = Style.printable(remark.message().text(job.language()) + " " + code);
        var lines = Wrapped.lines(message, Math.max(width - indent, NARROWEST_TEXT));
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? dressed : " ".repeat(indent)) + lines.get(i).replace(code, style.faint(code)));
        }
    }

    private void writeSource(BmcResource source, Remark remark) {
        var place = remark.place();
        var lines = source.lines();
        int number = place.line();
        int end = number < lines.count() ? lines.start(number + 1) : source.text().length();
        var text = source.text().substring(lines.start(number), end).stripTrailing();
        if (text.isEmpty()) {
            return;
        }
        int room = Math.max(NARROWEST_TEXT, Math.min(width, WIDEST_EXCERPT) - INDENT.length());
        var excerpt = Excerpt.of(text, place.column(), place.length(), room);
        line(INDENT + excerpt.line());
        line(INDENT + style.of(remark.severity(), excerpt.caretLine()));
    }

    private String summary() {
        var counts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            int count = checked.count(severity);
            if (count > 0) {
                counts.add(style.of(severity, job.text("count." + severity.id(), count)));
            }
        }
        var files = job.text("count.files", checked.files());
        return counts.isEmpty() ? job.text("check.clean", files)
                : job.text("check.found", files, Wording.list(counts, job.language()));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
