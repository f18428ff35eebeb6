// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.workbench.check.ProblemMarkers;
import org.databril.workbench.preferences.Preferences;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PreferencesTest {
    @AfterEach
    void tidy() {
        Bench.act(() -> {
            Preferences.store().setToDefault(Preferences.FORMAT_ON_SAVE);
            Preferences.store().setToDefault(Preferences.OUTPUT);
        });
        Bench.tidy();
    }

    private static PreferenceDialog open(String page) {
        return Bench.see(() -> {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), page, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
    }

    @Test
    void onlyPagesForPeopleWithCanvasesAreThere() throws Exception {
        Bench.command("org.eclipse.ui.window.preferences");
        Bench.until("the preferences", () -> Bench.display().getActiveShell() != null
                && Bench.display().getActiveShell() != Bench.window().getShell());
        Screenshot.save("preferences");
        List<String> pages = Bench.see(() -> Stream.of(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
                .map(IPreferenceNode::getId).sorted().toList());
        assertEquals(List.of("org.databril.workbench.preferences", "org.databril.workbench.preferences.colours",
                "org.databril.workbench.preferences.findings", "org.eclipse.ui.preferencePages.ColorsAndFonts",
                "org.eclipse.ui.preferencePages.Keys"), pages);
    }

    @Test
    void aSeverityIsWrittenIntoTheSettingsOfTheProjectAndHoldsAtOnce() throws Exception {
        IFile file = Written.project("Client", Written.BAKERY);
        Bench.until("the finding", () -> codes(file).contains("segment-without-proposition"));

        PreferenceDialog dialog = open("org.databril.workbench.preferences.findings");
        Combo severity = Bench.see(() -> Bench.all(dialog.getShell(), Combo.class).getLast());
        Bench.act(() -> {
            severity.select(1);
            severity.notifyListeners(SWT.Selection, new Event());
        });
        Screenshot.save("preferences-findings");
        Bench.act(() -> ((IPreferencePage) dialog.getSelectedPage()).performOk());
        Bench.act(dialog::close);

        IFile settings = file.getProject().getFile("databril.toml");
        assertEquals("[findings]\nsegment-without-proposition = \"off\"\n", Files.readString(settings.getLocation().toPath()));
        Bench.until("the finding gone", () -> !codes(file).contains("segment-without-proposition"));
    }

    @Test
    void findingsAndPicturesSpeakAnotherLanguageAtOnce() throws Exception {
        IFile file = Written.project("Client", Written.BAKERY);
        OpenCanvas canvas = OpenCanvas.of(file);
        Bench.until("the picture in English", () -> Bench.pictureShows("Customer segments"));
        Set<String> dutch = canvas.live().state().orElseThrow().problems().stream().map(problem -> problem.message(Language.NL))
                .collect(Collectors.toSet());

        Bench.act(() -> Preferences.store().setValue(Preferences.OUTPUT, "nl"));

        Bench.until("the picture in Dutch", () -> Bench.pictureShows("Klantsegmenten"));
        Bench.until("the problems in Dutch", () -> Set.copyOf(attributes(file, IMarker.MESSAGE)).equals(dutch));
        Bench.until("the marks in the text in Dutch", () -> canvas.marks("org.databril.workbench.info").stream().anyMatch(mark -> dutch.contains(
                        mark.getText().replace("<br>", " "))));
    }

    private static List<String> codes(IFile file) {
        return attributes(file, ProblemMarkers.CODE);
    }

    private static List<String> attributes(IFile file, String name) {
        try {
            return Stream.of(file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO))
                    .map(marker -> marker.getAttribute(name, "")).toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCanvasIsLaidOutOnSavingWhenThatIsPreferred() throws Exception {
        var text = Bench.open(Written.project("Client", "canvas   Bakery{segment A}\n"));
        Bench.act(() -> {
            Preferences.store().setValue(Preferences.FORMAT_ON_SAVE, true);
            var document = text.editor().getDocumentProvider().getDocument(text.editor().getEditorInput());
            document.set("canvas   Bakery{segment B}\n");
            text.editor().doSave(new NullProgressMonitor());
        });
        assertEquals("canvas Bakery { segment B }\n", Files.readString(text.file()));
    }
}
