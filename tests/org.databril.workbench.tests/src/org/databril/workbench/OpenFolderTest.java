// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.databril.workbench.projects.OpenFolderHandler;
import org.databril.workbench.projects.OpenedFolder;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenFolderTest {
    @TempDir
    Path folder;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void aFolderInGitOpensAsItIsAndNothingIsWrittenIntoIt() throws Exception {
        Path repository = repository();
        Map<String, String> before = content(repository);

        Bench.act(() -> OpenFolderHandler.open(Bench.window(), repository));
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProjects()[0];
        IFolder link = OpenedFolder.of(project).orElseThrow();
        IFile canvas = link.getFile("bakery.bmc");
        Bench.until("the canvas of the folder", canvas::exists);
        Bench.open(canvas);
        Bench.until("the picture of the canvas", () -> Bench.pictureShows("The bakery"));

        assertEquals(before, content(repository));
        assertFalse(link.getFolder(".git").exists(), "the insides of git are not shown");
        Screenshot.save("open-folder");
    }

    @Test
    void theFilesOfTheFolderStandDirectlyBelowItsProject() throws Exception {
        Path repository = repository();
        Bench.act(() -> OpenFolderHandler.open(Bench.window(), repository));
        Bench.until("the canvas below the project", () -> {
            Tree tree = ((CommonNavigator) Bench.page().findView(DatabrilPerspective.PROJECTS)).getCommonViewer().getTree();
            for (TreeItem item : tree.getItems()) {
                for (TreeItem child : item.getItems()) {
                    if (child.getText().equals("bakery.bmc")) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    @Test
    void aFolderThatIsOpenIsNotOpenedTwice() throws Exception {
        Path repository = repository();
        Bench.act(() -> OpenFolderHandler.open(Bench.window(), repository));
        Bench.act(() -> OpenFolderHandler.open(Bench.window(), repository));
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }

    private Path repository() throws IOException {
        Path repository = Files.createDirectories(folder.resolve("clients"));
        Files.writeString(Files.createDirectories(repository.resolve(".git")).resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(repository.resolve("bakery.bmc"), Written.BAKERY);
        return repository;
    }

    private static Map<String, String> content(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            Map<String, String> content = new TreeMap<>();
            files.forEach(file -> content.put(folder.relativize(file).toString(), Files.isDirectory(file) ? "" : read(file)));
            return content;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
