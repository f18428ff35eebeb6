// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.databril.catalogue.Severity;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.check.LiveState;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** The status line: which canvas is worked on, its problems by severity, when it was saved. */
public final class CanvasStatus {
    private static final int WIDTH = 90;
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter BEFORE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final StatusLineContributionItem item = new StatusLineContributionItem("org.databril.workbench.status", WIDTH);
    private final LiveTexts texts;
    private final IWorkbenchWindowConfigurer window;
    private final Runnable onText = this::update;
    private final Runnable onActive = this::follow;
    private LiveText followed;

    /** In the status line of a window. */
    public CanvasStatus(IWorkbenchWindowConfigurer window, LiveTexts texts) {
        this.window = window;
        this.texts = texts;
        var line = window.getActionBarConfigurer().getStatusLineManager();
        line.add(item);
        line.update(true);
        texts.addListener(onActive);
        follow();
    }

    /** Leaves the window. */
    public void dispose() {
        texts.removeListener(onActive);
        if (followed != null) {
            followed.removeListener(onText);
        }
    }

    private void follow() {
        if (followed != null) {
            followed.removeListener(onText);
        }
        followed = texts.active().orElse(null);
        if (followed != null) {
            followed.addListener(onText);
        }
        update();
    }

    private void update() {
        item.setText(followed == null ? "" : text(followed));
        window.setTitle(followed == null ? "Databril" : followed.editor().getTitle() + " \u2013 Databril");
    }

    private static String text(LiveText text) {
        List<String> parts = new ArrayList<>();
        text.state().ifPresent(state -> {
            state.roots().stream().findFirst().map(LiveState.Head::label).ifPresent(parts::add);
            parts.add(problems(state));
        });
        parts.add(text.editor().isDirty() ? Messages.status_unsaved : NLS.bind(Messages.status_saved, saved(text.file())));
        return String.join("  \u00b7  ", parts);
    }

    private static String problems(LiveState state) {
        List<String> counts = new ArrayList<>();
        add(counts, state, Severity.ERROR, Messages.status_error, Messages.status_errors);
        add(counts, state, Severity.WARNING, Messages.status_warning, Messages.status_warnings);
        add(counts, state, Severity.INFO, Messages.status_info, Messages.status_infos);
        return counts.isEmpty() ? Messages.status_noProblems : String.join(", ", counts);
    }

    private static void add(List<String> counts, LiveState state, Severity severity, String one, String many) {
        long count = state.problems().stream().filter(problem -> problem.severity() == severity).count();
        if (count > 0) {
            counts.add(count == 1 ? one : NLS.bind(many, count));
        }
    }

    private static String saved(Path file) {
        try {
            var time = LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            return time.format(time.toLocalDate().equals(LocalDateTime.now().toLocalDate()) ? TODAY : BEFORE);
        } catch (IOException e) {
            Log.error("Cannot tell when " + file + " was saved", e);
            return "";
        }
    }
}
