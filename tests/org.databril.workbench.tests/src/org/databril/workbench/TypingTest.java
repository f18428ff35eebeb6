// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.Annotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypingTest {
    private IFile file;
    private LiveText text;

    @BeforeEach
    void openTheBakery() throws CoreException {
        file = Written.project("Bakery", Written.BAKERY);
        text = Bench.open(file);
        Bench.until("the picture of the bakery", () -> Bench.pictureShows("The bakery"));
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void thePictureFollowsWhatIsTyped() throws Exception {
        Bench.cursorBefore(text.editor(), "// the only one");
        Bench.type("segment Hotels ");
        Bench.until("the new segment in the picture", () -> Bench.pictureShows("Hotels"));
        assertTrue(Bench.see(() -> text.editor().isDirty()));
        Screenshot.save("picture-follows");
    }

    @Test
    void anErrorIsMarkedWhileItIsTypedAndThePictureFromBeforeStays() throws Exception {
        Bench.cursorBefore(text.editor(), "// the only one");
        Bench.type("segment { ");
        Bench.until("a mark at the error", () -> errors().size() > 0);
        Bench.until("a quiet note above the picture", () -> Bench.picture().note().equals(Messages.picture_lastGood));
        assertTrue(Bench.see(() -> Bench.pictureShows("The bakery")));
        Screenshot.save("error-while-typing");
    }

    @Test
    void whatIsSavedIsOnTheDiskAndItsProblemsAreListed() throws Exception {
        Bench.cursorBefore(text.editor(), "// the only one");
        Bench.type("segment Households ");
        Bench.until("the double name", () -> text.isCurrent() && text.state().orElseThrow().problems().stream()
                .anyMatch(problem -> problem.code().equals("duplicate-name")));
        Bench.command("org.eclipse.ui.file.save");
        Bench.until("the saved text", () -> !text.editor().isDirty());
        assertTrue(Files.readString(text.file()).contains("segment Households // the only one"));
        Bench.until("the problem in the list", () -> codes().contains("duplicate-name"));
        Screenshot.save("saved-with-problem");
    }

    @Test
    void aClickOnAnItemSelectsItsText() throws Exception {
        Bench.act(() -> text.editor().selectAndReveal(0, 0));
        var picture = Bench.picture().picture();
        Bench.act(() -> {
            var place = picture.scene().boundsOf("Bakery.Shop").orElseThrow();
            var point = picture.toControl(place.x() + place.width() / 2, place.y() + 6);
            Bench.click(picture, point.x, point.y);
        });
        Bench.until("the name of the shop", () -> text.editor().getSelectionProvider().getSelection()
                instanceof ITextSelection selection && selection.getText().equals("Shop"));
        Screenshot.save("click-selects-text");
    }

    @Test
    void linesBecomeCommentsAndTextAgain() {
        Bench.cursorBefore(text.editor(), "role payer");
        Bench.command("org.databril.workbench.toggleComment");
        Bench.until("a comment", () -> Bench.text(text.editor()).contains("        // role payer"));
        Bench.command("org.databril.workbench.toggleComment");
        Bench.until("the text again", () -> Bench.text(text.editor()).equals(Written.BAKERY));
    }

    @Test
    void thePictureCanBeZoomedAndFitted() {
        var picture = Bench.picture().picture();
        double fitted = Bench.see(picture::zoom);
        Bench.act(picture::zoomIn);
        assertTrue(Bench.see(picture::zoom) > fitted);
        Bench.act(picture::fit);
        assertEquals(fitted, Bench.see(picture::zoom), 0.05);
    }

    @Test
    void closingWithoutSavingLeavesTheFileAlone() throws Exception {
        Bench.cursorBefore(text.editor(), "// the only one");
        Bench.type("x");
        Bench.until("a changed text", () -> text.editor().isDirty());
        Bench.act(() -> Bench.page().closeEditor(Bench.page().getActiveEditor(), false));
        assertEquals(Written.BAKERY, Files.readString(text.file()));
        assertFalse(Bench.see(() -> Bench.page().getActiveEditor() != null));
    }

    private List<Annotation> errors() {
        var model = text.editor().getDocumentProvider().getAnnotationModel(text.editor().getEditorInput());
        List<Annotation> found = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation.getType().equals("org.databril.workbench.error")) {
                found.add(annotation);
            }
        });
        return found;
    }

    private List<String> codes() {
        try {
            List<String> codes = new ArrayList<>();
            for (var marker : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                codes.add(marker.getAttribute(ProblemMarkers.CODE, ""));
            }
            return codes;
        } catch (CoreException e) {
            throw new IllegalStateException("Cannot list markers", e);
        }
    }
}
