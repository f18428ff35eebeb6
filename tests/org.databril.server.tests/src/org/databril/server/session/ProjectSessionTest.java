// SPDX-License-Identifier: EPL-2.0
package org.databril.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectSessionTest {
    @TempDir
    Path folder;

    private final Sessions sessions = new Sessions();
    private ProjectSession session;
    private Path file;

    @BeforeEach
    void aProject() throws IOException {
        Files.writeString(folder.resolve("databril.toml"), "");
        file = Files.writeString(folder.resolve("a.bmc"), "canvas OnDisk");
        session = sessions.open(folder);
    }

    @AfterEach
    void close() {
        sessions.close(session);
    }

    @Test
    void allWhoOpenAProjectShareOne() {
        var other = sessions.open(file);
        assertSame(session, other);
        sessions.close(other);
        assertTrue(sessions.of(folder).isPresent());
    }

    @Test
    void theLastOneToCloseItTakesItOutOfTheMemory() {
        var first = session;
        sessions.close(first);
        assertFalse(sessions.of(folder).isPresent());

        session = sessions.open(folder);
        assertNotSame(first, session);
    }

    @Test
    void questionsAndEditsAreTakenInTurn() throws Exception {
        session.open(file, "canvas One");
        var one = session.ask(ProjectSessionTest::names);
        session.change(file, "canvas Two");
        var two = session.ask(ProjectSessionTest::names);

        assertEquals(List.of("One"), one.get());
        assertEquals(List.of("Two"), two.get());
    }

    @Test
    void whatIsSavedIsAskedOnlyWhileNothingElseIsTyped() throws Exception {
        session.open(file, "canvas OnDisk");
        assertEquals(Optional.of(List.of("OnDisk")), session.askSaved(ProjectSessionTest::names).get());

        session.change(file, "canvas Typed");
        assertEquals(Optional.empty(), session.askSaved(ProjectSessionTest::names).get());

        Files.writeString(file, "canvas Typed");
        assertEquals(Optional.of(List.of("Typed")), session.askSaved(ProjectSessionTest::names).get());
    }

    @Test
    void theSameTextAgainMakesNothingToBeLookedAtAgain() throws Exception {
        session.open(file, "canvas One");
        var before = session.ask(CheckedProject::business).get();
        session.change(file, "canvas One").get();
        assertSame(before, session.ask(CheckedProject::business).get());
    }

    @Test
    void editsThatCannotBeKeptUpWithAreSkipped() throws Exception {
        var started = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        session.open(file, "canvas Zero").get();
        session.ask(checked -> {
            started.countDown();
            return await(go);
        });
        started.await();
        for (int i = 0; i < 100; i++) {
            session.change(file, "canvas C" + i);
        }
        var tasks = session.ask(ProjectSessionTest::names);
        var done = session.change(file, "canvas Last");
        assertSame(done, session.change(file, "canvas VeryLast"));
        go.countDown();

        assertEquals(List.of("C99"), tasks.get());
        done.get();
        assertEquals(List.of("VeryLast"), session.ask(ProjectSessionTest::names).get());
    }

    @Test
    void theDiskCountsAgainWhenTheLastEditorCloses() throws Exception {
        session.open(file, "canvas Edited");
        session.open(file, "canvas EditedTwice");
        session.close(file);
        Files.writeString(file, "canvas Saved");
        session.changedOnDisk(Set.of(file));
        assertEquals(List.of("EditedTwice"), session.ask(ProjectSessionTest::names).get());

        session.close(file);

        assertEquals(List.of("Saved"), session.ask(ProjectSessionTest::names).get());
    }

    @Test
    void listenersAreToldOfAllFilesThatAnEditAffects() throws Exception {
        var other = Files.writeString(folder.resolve("b.bmc"), "canvas B { based on OnDisk }");
        BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();
        session.addListener((project, files) -> told.add(files));
        session.ask(checked -> null).get();
        told.poll(20, TimeUnit.SECONDS);

        session.open(file, "canvas Changed");

        assertEquals(Set.of(file, other), told.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void aQuestionThatFailsLeavesTheSessionAtWork() throws Exception {
        CompletableFuture<String> failing = session.ask(checked -> {
            throw new IllegalStateException("on purpose");
        });
        assertThrows(ExecutionException.class, failing::get);

        assertEquals(List.of("OnDisk"), session.ask(ProjectSessionTest::names).get());
    }

    @Test
    void aQuestionThatIsCancelledBeforeItsTurnIsNotPut() throws Exception {
        var go = new CountDownLatch(1);
        var put = new AtomicInteger();
        session.ask(checked -> await(go));
        var cancelled = session.ask(checked -> put.incrementAndGet());
        cancelled.cancel(true);
        go.countDown();
        session.settled().get();

        assertEquals(0, put.get());
    }

    @Test
    void whatWasAskedBeforeTheEndIsAnswered() throws Exception {
        var answers = session.ask(ProjectSessionTest::names);
        session.end();

        assertEquals(List.of("OnDisk"), answers.get(20, TimeUnit.SECONDS));
        assertTrue(session.ask(checked -> 1).isCancelled());
    }

    @Test
    void whatIsKnownOfAFileIsWorkedOutAnewAfterAnEditOnly() throws Exception {
        var first = session.ask(checked -> checked.known(file, Object.class, Object::new)).get();
        assertSame(first, session.ask(checked -> checked.known(file, Object.class, Object::new)).get());

        session.open(file, "canvas Changed");

        assertNotSame(first, session.ask(checked -> checked.known(file, Object.class, Object::new)).get());
    }

    private static List<String> names(CheckedProject checked) {
        return checked.project().allRoots().stream().map(root -> root.getName()).toList();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
