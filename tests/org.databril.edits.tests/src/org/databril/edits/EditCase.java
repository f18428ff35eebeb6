// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One random edit of one random canvas. What must hold: the texts can be read again and name nothing that is not there; the
 * model is what the edit makes of it; no comment is lost that the edit does not take out; what is added replaces nothing but
 * white space; and the edits turned round give back the bytes from before.
 */
public final class EditCase {
    private static final Path FOLDER = Path.of("/project");
    private static final Set<String> MISTAKES = Set.of("syntax", "unresolved", "duplicate-name", "repeated-value", "wrong-value");
    private static final Pattern COMMENT = Pattern.compile("c\\d+c");

    private final long seed;
    private final Map<Path, String> before = new TreeMap<>();
    private final LoadedProject project;
    private final RandomEdit chosen;

    /** The case of a seed; the same seed makes the same case. */
    public EditCase(long seed) {
        this.seed = seed;
        var random = new Random(seed);
        RandomCanvas.texts(random).forEach((file, text) -> before.put(FOLDER.resolve(file), text));
        project = LoadedProject.of(FOLDER, before);
        require(codes(project).stream().noneMatch("syntax"::equals), "generated text cannot be read: " + project.problems());
        chosen = RandomEdit.of(project.allRoots(), random);
    }

    /**
     * Does the edit and looks at what became of the texts.
     *
     * @return whether something was changed
     * @throws AssertionError when something does not hold, with what to know of it
     */
    public boolean check() {
        var copier = new EcoreUtil.Copier();
        var copies = new ArrayList<Root>(copier.copyAll(project.allRoots()));
        copier.copyReferences();
        var outcome = chosen.edit().outcome();
        if (!(outcome instanceof Outcome.Edits(var edits))) {
            return false;
        }
        var after = new TreeMap<>(before);
        edits.forEach((file, some) -> after.put(file, TextEdit.apply(before.get(file), some)));
        var reread = LoadedProject.of(FOLDER, after);
        var codes = codes(reread);
        codes.removeAll(codes(project));
        require(codes.isEmpty(), "new problems " + reread.problems(), after);
        if (chosen.model() != null) {
            chosen.model().accept(copier);
            var expected = ModelText.of(copies);
            var found = ModelText.of(reread.allRoots());
            require(expected.equals(found), "another model: " + difference(expected, found), after);
        }
        if (!chosen.removes()) {
            require(comments(before).equals(comments(after)), "comments lost", after);
        }
        edits.forEach((file, some) -> require(TextEdit.apply(after.get(file), inverse(before.get(file), some))
                .equals(before.get(file)), "not turned round", after));
        return true;
    }

    private static TreeSet<String> codes(LoadedProject project) {
        var codes = new TreeSet<String>();
        // what seems to contradict itself may be said all the same
        project.problems().stream().map(Problem::code).filter(MISTAKES::contains).forEach(codes::add);
        return codes;
    }

    private static Map<String, Integer> comments(Map<Path, String> texts) {
        var count = new HashMap<String, Integer>();
        texts.forEach((file, text) -> COMMENT.matcher(text).results().forEach(r -> count.merge(file + r.group(), 1, Integer::sum)));
        return count;
    }

    private static List<TextEdit> inverse(String text, List<TextEdit> edits) {
        var inverse = new ArrayList<TextEdit>();
        int moved = 0;
        for (TextEdit edit : edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList()) {
            inverse.add(new TextEdit(edit.offset() + moved, edit.text().length(), text.substring(edit.offset(), edit.end())));
            moved += edit.text().length() - edit.length();
        }
        return inverse;
    }

    private static String difference(String expected, String found) {
        var one = expected.lines().toList();
        var other = found.lines().toList();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return "line " + i + ": " + one.subList(Math.max(0, i - 4), Math.min(one.size(), i + 3)) + " but was "
                        + other.subList(Math.max(0, i - 4), Math.min(other.size(), i + 3));
            }
        }
        return one.size() + " lines but was " + other.size();
    }

    private void require(boolean holds, String what, Map<Path, String> after) {
        if (!holds) {
            throw new AssertionError("seed " + seed + ", " + chosen.edit() + ": " + what + "\n--- before\n"
                    + String.join("\n", before.values()) + "\n--- after\n" + String.join("\n", after.values()));
        }
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("seed " + seed + ": " + what + "\n" + String.join("\n", before.values()));
        }
    }
}
