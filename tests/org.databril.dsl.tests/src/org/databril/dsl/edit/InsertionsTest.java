// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class InsertionsTest {
    @Test
    void aStatementGoesBehindTheLastOfItsKindOnALineOfItsOwn() {
        assertEquals("""
                landscape L {
                    source S {
                        application
                        holds A // first
                        holds B /* second */
                        access API
                    }
                }
                """, withStatement("""
                landscape L {
                    source S {
                        application
                        holds A // first
                        access API
                    }
                }
                """, "L.S", "holds B /* second */"));
    }

    @Test
    void aStatementOfANewKindGoesToTheEndAndLeavesTheCommentsBehindTheOthers() {
        assertEquals("""
                canvas C {
                    segment S {
                        role payer // they pay
                        purchases not recorded
                        // a last word
                    }
                }
                """, withStatement("""
                canvas C {
                    segment S {
                        role payer // they pay
                        // a last word
                    }
                }
                """, "C.S", "purchases not recorded"));
    }

    @Test
    void aBodyInOneLineStaysInOneLine() {
        assertEquals("canvas C { segment S { role payer  priority high } }\n",
                withStatement("canvas C { segment S { role payer } }\n", "C.S", "priority high"));
        assertEquals("canvas C { kpi K { measures S  from A  unit \"%\" } }\n",
                withStatement("canvas C { kpi K { measures S  unit \"%\" } }\n", "C.K", "from A")
                        .replace("unit \"%\"  from A", "from A  unit \"%\""));
    }

    @Test
    void anElementWithoutABodyGetsOne() {
        assertEquals("canvas C {\n    segment S \"People\" { priority high } // who\n}\n",
                withStatement("canvas C {\n    segment S \"People\" // who\n}\n", "C.S", "priority high"));
        assertEquals("canvas C { segment S { priority high } }", withStatement("canvas C { segment S {} }", "C.S", "priority high"));
    }

    @Test
    void aBodyWithOnlyACommentKeepsIt() {
        assertEquals("canvas C {\n    segment S {\n        // nothing known\n        priority high\n    }\n}\n",
                withStatement("canvas C {\n    segment S {\n        // nothing known\n    }\n}\n", "C.S", "priority high"));
    }

    @Test
    void aListOverSeveralStatementsIsReadAsTheStatementsItHas() {
        var body = Body.of(element(project("canvas C { segment S \"x\" { \"what\" role payer, user prefers D tags a, b measured by K } "
                + "proposition P { promise Q { note \"n\" } for S } }"), "C.S"));
        assertEquals(List.of("\"what\"", "role", "prefers", "tags", "measured"), body.statements().stream().map(Statement::keyword).toList());
    }

    @Test
    void anElementGoesBehindTheLastOfItsKindAndMovesInByOneStep() {
        assertEquals("""
                canvas C {
                    segment S { role payer }
                    segment T {
                        role user
                    }
                    channel D // the only one
                }
                """, withMember("""
                canvas C {
                    segment S { role payer }
                    channel D // the only one
                }
                """, "segment T {\n    role user\n}"));
    }

    @Test
    void anElementGoesIntoAnEmptyOrMissingBody() {
        assertEquals("canvas C {\n    segment S\n}\n", withMember("canvas C\n", "segment S"));
        assertEquals("canvas C {\n    segment S\n}\n", withMember("canvas C {}\n", "segment S"));
        assertEquals("canvas C {\n    // nothing yet\n    segment S\n}\n", withMember("canvas C {\n    // nothing yet\n}\n", "segment S"));
        assertEquals("canvas C { segment S\n    kpi K\n}\n", withMember("canvas C { segment S }\n", "kpi K"));
    }

    @Test
    void linesEndAsInTheFile() {
        assertTrue(withMember("canvas C {\r\n    segment S\r\n}\r\n", "segment T {\n    role user\n}")
                .equals("canvas C {\r\n    segment S\r\n    segment T {\r\n        role user\r\n    }\r\n}\r\n"));
    }

    @Test
    void editsThatOverlapAreRefused() {
        var edits = List.of(new TextEdit(0, 3, "a"), new TextEdit(2, 2, "b"));
        assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("abcdef", edits));
        assertEquals("XYbc", TextEdit.apply("abc", List.of(new TextEdit(0, 1, "X"), TextEdit.insert(1, "Y"))));
    }

    private static String withStatement(String text, String element, String statement) {
        var target = element(project(text), element);
        var changed = Insertions.into(target).statement(target, statement).apply(text);
        assertTrue(project(changed).problems().stream().noneMatch(p -> p.code().equals("syntax")), changed);
        return changed;
    }

    private static String withMember(String text, String member) {
        var root = (Root) project(text).allRoots().getFirst();
        var changed = Insertions.into(root).member(root, member).apply(text);
        assertTrue(project(changed).problems().stream().noneMatch(p -> p.code().equals("syntax")), changed);
        return changed;
    }

    private static LoadedProject project(String text) {
        return LoadedProject.of(Path.of("/p"), Map.of(Path.of("/p/a.bmc"), text));
    }

    private static Named element(LoadedProject project, String name) {
        var contents = EcoreUtil.<Named>getAllContents(project.resources(), true);
        while (contents.hasNext()) {
            Object next = contents.next();
            if (next instanceof Named named && Names.qualified(named).equals(name)) {
                return named;
            }
        }
        throw new AssertionError("no " + name);
    }
}
