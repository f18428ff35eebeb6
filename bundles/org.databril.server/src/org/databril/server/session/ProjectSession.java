// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.databril.dsl.project.LoadedProject;

/**
 * A project in memory and the one thread that works on it, so that nobody waits for it who does not want to. What is asked
 * and what is edited is done in the order in which it came; of edits of a text that come faster than they can be looked at,
 * the last one counts. May be used from any thread.
 */
public final class ProjectSession {
    /** How long edits have to pause before all that they affect is told, in milliseconds: a question may be on its way. */
    private static final int PAUSE = 30;

    private static final Logger LOG = System.getLogger(ProjectSession.class.getName());

    private final Path root;
    private final Supplier<CheckedProject> loader;
    private final ScheduledThreadPoolExecutor thread;
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Path, EditedText> edited = new HashMap<>();
    private CheckedProject project;
    private Typed waiting;
    private boolean telling;

    private ProjectSession(Path root, Supplier<CheckedProject> loader) {
        this.root = root;
        this.loader = loader;
        thread = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name("canvases of " + root.getFileName()).factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** A session with the project of a folder, which is loaded at the first question. */
    static ProjectSession of(Path root) {
        return new ProjectSession(root, () -> CheckedProject.load(root));
    }

    /** A session with texts that are on no disk; it belongs to who makes it. */
    public static ProjectSession ofTexts(Path root) {
        return new ProjectSession(root, () -> CheckedProject.of(LoadedProject.of(root, Map.of())));
    }

    /** The folder of the project, absolute. */
    public Path root() {
        return root;
    }

    /**
     * Asks something of the project, after all that was asked and edited before.
     *
     * @return the answer; when it is cancelled before its turn, the question is not put at all
     */
    public <T> CompletableFuture<T> ask(Function<CheckedProject, T> question) {
        return ask(question, new CompletableFuture<>());
    }

    /** As {@link #ask(Function)}, for who needs to know the answer's future while the question is worked on. */
    public <T> CompletableFuture<T> ask(Function<CheckedProject, T> question, CompletableFuture<T> answer) {
        synchronized (this) {
            waiting = null;
            execute(() -> answer(question, answer), answer);
        }
        return answer;
    }

    /**
     * Asks something of the project as it is saved.
     *
     * @return the answer; empty where somebody has typed what is not saved, and the question is not put
     */
    public <T> CompletableFuture<Optional<T>> askSaved(Function<CheckedProject, T> question) {
        return ask(checked -> edited.entrySet().stream().allMatch(text -> isSaved(text.getKey(), text.getValue().text()))
                ? Optional.of(question.apply(checked)) : Optional.empty());
    }

    private static boolean isSaved(Path file, String text) {
        try {
            return Files.readString(file).equals(text);
        } catch (IOException e) {
            // deleted, or in an encoding that has a meaning only to who reads it anew
            return false;
        }
    }

    /** Is done when all that was asked and edited before is; loads nothing. */
    public CompletableFuture<Void> settled() {
        var settled = new CompletableFuture<Void>();
        synchronized (this) {
            waiting = null;
            execute(() -> settled.complete(null), settled);
        }
        return settled;
    }

    /** Somebody begins to work on a text; what is on the disk does not count from now on. */
    public CompletableFuture<Void> open(Path file, String text) {
        return edit(checked -> {
            edited.put(file, edited.getOrDefault(file, new EditedText("", 0)).opened(text));
            checked.update(file, text);
        });
    }

    /** A text that somebody works on became another one. */
    public CompletableFuture<Void> change(Path file, String text) {
        synchronized (this) {
            if (waiting == null || !waiting.file.equals(file)) {
                waiting = new Typed(file);
                execute(waiting, waiting.done);
            }
            waiting.text = text;
            return waiting.done;
        }
    }

    /** Somebody does not work on a text any more; after the last one what is on the disk counts again. */
    public CompletableFuture<Void> close(Path file) {
        return edit(checked -> {
            var left = edited.getOrDefault(file, new EditedText("", 1)).closed();
            if (left.editors() > 0) {
                edited.put(file, left);
            } else {
                edited.remove(file);
                checked.reload(file);
            }
        });
    }

    /**
     * Files were written, made or taken away; those that somebody works on stay as that one has them. A folder stands for
     * all files that were known in it.
     */
    public CompletableFuture<Void> changedOnDisk(Collection<Path> files) {
        return edit(checked -> files.stream().flatMap(file -> meant(file, checked)).filter(file -> !edited.containsKey(file))
                .forEach(checked::reload));
    }

    private static Stream<Path> meant(Path path, CheckedProject checked) {
        return checked.canTellOf(path) ? Stream.of(path) : checked.files().stream().filter(file -> file.startsWith(path));
    }

    /** Tells a listener from now on. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    /** Does not tell it any more. */
    public void removeListener(SessionListener listener) {
        listeners.remove(listener);
    }

    /** Finishes what was asked and no more. */
    public void end() {
        listeners.clear();
        thread.shutdown();
    }

    private CompletableFuture<Void> edit(Consumer<CheckedProject> edit) {
        return ask(checked -> {
            edit(checked, edit);
            return null;
        });
    }

    private void edit(CheckedProject checked, Consumer<CheckedProject> edit) {
        try {
            edit.accept(checked);
        } catch (RuntimeException | Error e) {
            // half an edit is worse than none: it is loaded anew
            project = null;
            throw e;
        } finally {
            tellSoon();
        }
    }

    private void execute(Runnable task, CompletableFuture<?> answer) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            answer.cancel(false);
        }
    }

    private <T> void answer(Function<CheckedProject, T> question, CompletableFuture<T> answer) {
        if (answer.isDone()) {
            return;
        }
        try {
            answer.complete(question.apply(project()));
        } catch (RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    private CheckedProject project() {
        if (project == null) {
            project = loader.get();
            edited.forEach((file, text) -> project.update(file, text.text()));
            tellSoon();
        }
        return project;
    }

    private void tellSoon() {
        if (!telling && !thread.isShutdown()) {
            telling = true;
            thread.schedule(this::tell, PAUSE, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        telling = false;
        try {
            var checked = project();
            var news = checked.news();
            if (!news.isEmpty()) {
                listeners.forEach(listener -> listener.changed(checked, news));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Cannot tell what is to be told about " + root, e);
        }
    }

    /** The last edit that was asked for and has not begun. */
    private final class Typed implements Runnable {
        private final Path file;
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private String text;

        Typed(Path file) {
            this.file = file;
        }

        @Override
        public void run() {
            synchronized (ProjectSession.this) {
                waiting = waiting == this ? null : waiting;
            }
            answer(checked -> {
                edit(checked, c -> {
                    edited.computeIfPresent(file, (f, before) -> before.with(text));
                    c.update(file, text);
                });
                return null;
            }, done);
        }
    }
}
