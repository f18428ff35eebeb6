// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.databril.dsl.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLoaderTest {
    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> names(List<Path> files) {
        return files.stream().map(f -> folder.relativize(f).toString().replace('\\', '/')).toList();
    }

    @Test
    void theProjectIsTheNearestFolderThatSaysSoElseTheOwnOne() throws IOException {
        assertEquals(folder, ProjectRoot.of(folder.resolve("a.bmc")));
        write("databril.toml", "");
        write("inner/.project", "");
        Files.createDirectories(folder.resolve("inner/deep/er"));
        assertEquals(folder, ProjectRoot.of(folder.resolve("other/a.bmc")));
        assertEquals(folder.resolve("inner"), ProjectRoot.of(folder.resolve("inner/deep/er")));
        write("inner/deep/.git", "gitdir: elsewhere");
        assertEquals(folder.resolve("inner/deep"), ProjectRoot.of(folder.resolve("inner/deep/er/a.bmc")));
    }

    @Test
    void hiddenFoldersAreLeftOutAndProjectsInsideAreOfTheirOwn() throws IOException {
        write("databril.toml", "");
        write("b.bmc", "");
        write("a/a.bmc", "");
        write("a/notes.txt", "");
        write(".hidden/c.bmc", "");
        write("other/.git/config", "");
        write("other/d.bmc", "");
        assertEquals(List.of("a/a.bmc", "b.bmc"), names(CanvasFiles.ofProject(folder).files()));
        assertEquals(List.of("a/a.bmc", "b.bmc", "other/d.bmc"), names(CanvasFiles.below(folder).files()));
        var projects = ProjectLoader.load(List.of(folder));
        assertEquals(List.of(List.of("a/a.bmc", "b.bmc"), List.of("other/d.bmc")),
                projects.stream().map(p -> names(p.files())).toList());
    }

    @Test
    void oneFileIsCheckedWithWhatItNeedsAndNothingElse() throws IOException {
        write("databril.toml", "");
        var asked = write("canvas.bmc", "canvas A uses L { segment S { purchases fully recorded in Till } }");
        write("land.bmc", "landscape L { source Till  kpi K { measures S } }");
        write("next.bmc", "canvas B uses L { segment S }");
        write("apart.bmc", "canvas Apart uses M { segment A1 }");
        write("m.bmc", "landscape M { source \"L\" }");
        var project = ProjectLoader.load(List.of(asked)).getFirst();
        assertEquals(List.of("canvas.bmc"), names(project.files()));
        assertEquals(List.of("canvas.bmc", "land.bmc", "next.bmc"), names(project.allFiles()));
        assertEquals(List.of(), Texts.told(project));
        assertEquals(List.of("1:45 ambiguous-name L.K"), project.problems(folder.resolve("land.bmc")).stream().map(Texts::told).toList());
    }

    @Test
    void aNameTakenInAnotherFileIsToldThoughOnlyOneIsAskedFor() throws IOException {
        write("databril.toml", "");
        write("a.bmc", "canvas Same");
        var second = write("b.bmc", "\ncanvas Same");
        assertEquals(List.of("2:8 duplicate-name Same"), Texts.told(ProjectLoader.load(List.of(second)).getFirst()));
    }

    @Test
    void filesAskedForOnTheirOwnSeeTheirProject() throws IOException {
        write("databril.toml", "");
        write("deep/land.bmc", "landscape L { source Till }");
        var asked = write("other/canvas.bmc", "canvas A uses L { segment S { purchases fully recorded in Till, L.Till } }");
        assertEquals(List.of(), Texts.told(ProjectLoader.load(List.of(asked)).getFirst()));
    }
}
