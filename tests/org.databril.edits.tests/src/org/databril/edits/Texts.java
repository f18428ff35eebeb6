// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.databril.catalogue.Language;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/** The texts of a project under test, which edits can be done on. */
final class Texts {
    private static final Path FOLDER = Path.of("/project");

    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final LoadedProject project;

    private Texts(Map<Path, String> texts) {
        this.texts.putAll(texts);
        project = LoadedProject.of(FOLDER, texts);
    }

    /** A project of one file. */
    static Texts of(String text) {
        return new Texts(Map.of(FOLDER.resolve("a.bmc"), text));
    }

    /** A project of two files, {@code a.bmc} and {@code b.bmc}. */
    static Texts of(String a, String b) {
        return new Texts(Map.of(FOLDER.resolve("a.bmc"), a, FOLDER.resolve("b.bmc"), b));
    }

    LoadedProject project() {
        return project;
    }

    String text(String file) {
        return texts.get(FOLDER.resolve(file));
    }

    /** The element of a qualified name. */
    <T extends Named> T find(String name, Class<T> type) {
        for (var root : project.allRoots()) {
            if (Names.qualified(root).equals(name)) {
                return type.cast(root);
            }
            for (var all = root.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Named named && Names.qualified(named).equals(name)) {
                    return type.cast(named);
                }
            }
        }
        throw new AssertionError("No element " + name);
    }

    Named find(String name) {
        return find(name, Named.class);
    }

    /** The texts after an edit, which must not be refused. */
    Texts after(Function<Texts, ? extends Edit> edit) {
        var outcome = edit.apply(this).outcome();
        var edits = assertInstanceOf(Outcome.Edits.class, outcome, () -> reason(outcome));
        var changed = new LinkedHashMap<>(texts);
        edits.files().forEach((file, changes) -> changed.merge(file, "", (text, none) -> TextEdit.apply(text, changes)));
        return new Texts(changed);
    }

    /** Why an edit is refused, in English. */
    String refusal(Function<Texts, ? extends Edit> edit) {
        var outcome = edit.apply(this).outcome();
        assertInstanceOf(Outcome.Refused.class, outcome);
        return reason(outcome);
    }

    private static String reason(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.reason().text(Language.EN) : "";
    }

    /** Requires the text of {@code a.bmc}, and that all names and values in the project mean something. */
    void hasText(String expected) {
        assertEquals(expected, text("a.bmc"));
        hasNoProblems();
    }

    Texts hasNoProblems() {
        assertEquals(List.of(), project.problems());
        return this;
    }

    static String name(EObject element) {
        return Names.qualified((Named) element);
    }
}
