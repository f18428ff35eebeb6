// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.databril.catalogue.Block;
import org.databril.catalogue.Questions;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.databril.workbench.diagram.interview.InterviewView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guiding questions, answered as a consultant does. */
class InterviewTest {
    private static final String TEXT = """
            canvas Bakery "The bakery" {
                segment Households "Households nearby" { role payer }
                channel Shop "Shop in the village" { direct offline reaches Households in purchase }
                // said before
                answer distinct-groups "Two: who walks in, and hotels"
            }
            """;

    private LiveText text;
    private InterviewView view;

    @BeforeEach
    void openTheCanvas() throws Exception {
        text = Bench.open(Written.project("Bakery", TEXT));
        view = (InterviewView) Bench.see(() -> {
            try {
                return Bench.page().showView(InterviewView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void theStateOfAQuestionIsReadWhole() {
        Table questions = Bench.see(() -> Bench.one(view.control(), Table.class, Control::isVisible));
        Bench.until("questions", () -> questions.getItemCount() > 0);
        boolean fits = Bench.see(() -> {
            var gc = new GC(questions);
            try {
                return gc.textExtent(org.databril.workbench.diagram.Messages.interview_answered).x
                        + questions.getItem(0).getImage().getBounds().width < questions.getColumn(0).getWidth();
            } finally {
                gc.dispose();
            }
        });
        assertTrue(fits);
    }

    @Test
    void theQuestionsOfTheBlockAtTheCursorAreAnsweredIntoTheTextByTheKeyboard() throws Exception {
        Bench.cursorBefore(text.editor(), "direct");
        var channels = Questions.of(Block.CHANNELS);
        Bench.until("the first question about channels", () -> channels.getFirst().equals(view.question()));
        assertTrue(Bench.see(() -> Bench.one(view.control(), Combo.class, combo -> true).getText()).contains("0 of " + channels.size()));
        focusAnswer();
        Hand.type("In the shop, always");
        Hand.key("ctrl+Return");
        untilText(TEXT.replace("and hotels\"\n",
                "and hotels\"\n    answer " + channels.getFirst().reference() + " \"In the shop, always\"\n"));
        Bench.until("one answered", () -> view.round().answered(Block.CHANNELS) == 1);
        Hand.key("alt+Down");
        Bench.until("the next open question", () -> channels.get(1).equals(view.question()));
        Screenshot.save("interview");
        Hand.key("alt+Up");
        Bench.until("the open question before, in another block", () -> view.question().block() == Block.PROPOSITIONS);
        Bench.act(() -> Bench.page().activate(Bench.page().getActiveEditor()));
        Hand.key("ctrl+z");
        untilText(TEXT);
    }

    @Test
    void anAnswerIsChangedWhereItStandsAndTakenAwayWhenItIsEmptied() {
        Bench.cursorBefore(text.editor(), "role payer");
        var segments = Questions.of(Block.SEGMENTS);
        Bench.until("a question about segments", () -> view.question() != null && view.question().block() == Block.SEGMENTS);
        int at = segments.indexOf(Questions.find(Block.SEGMENTS, "distinct-groups").getFirst());
        Bench.act(() -> {
            var table = Bench.one(view.control(), Table.class, any -> true);
            table.setSelection(at);
            table.notifyListeners(SWT.Selection, new Event());
        });
        Bench.until("its answer", () -> answer().getText().equals("Two: who walks in, and hotels"));
        focusAnswer();
        Hand.key("ctrl+a");
        Hand.type("Three");
        Hand.key("ctrl+Return");
        untilText(TEXT.replace("Two: who walks in, and hotels", "Three"));
        Hand.key("ctrl+a", "Delete", "ctrl+Return");
        Bench.until("no answer any more", () -> !Bench.text(text.editor()).contains("distinct-groups"));
        Bench.until("all questions open", () -> view.round().answered() == 0);
    }

    @Test
    void whileTheTextCannotBeReadNothingIsAnswered() {
        Bench.cursorBefore(text.editor(), "role payer");
        Bench.type("role { ");
        Bench.until("an answer that cannot be typed", () -> view.round() != null && !answer().getEditable());
    }

    @Test
    void theQuestionsOfABlockThatIsSelectedOnTheCanvasAreShown() {
        var editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        var page = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> {
            editor.show(page);
            Bench.window().getShell().forceActive();
        });
        Bench.until("the canvas on its page", () -> page.viewer() != null && page.viewer().placeOf(Block.RESOURCES).isPresent());
        Bench.untilStill("a canvas that is laid out", () -> page.viewer().placeOf(Block.RESOURCES).orElseThrow().width > 0);
        var block = Bench.see(() -> page.viewer().placeOf(Block.RESOURCES).orElseThrow());
        Hand.click(page.viewer().getControl(), block.x + block.width / 2, block.y + block.height / 2);
        Bench.until("questions about resources", () -> view.question() != null && view.question().block() == Block.RESOURCES);
        Bench.act(editor::showText);
    }

    private Text answer() {
        return Bench.one(view.control(), Text.class, any -> true);
    }

    private void focusAnswer() {
        Bench.act(() -> {
            Bench.page().activate(view);
            Bench.window().getShell().forceActive();
        });
        Bench.until("the keyboard in the answer", () -> answer().isFocusControl() || answer().setFocus() && answer().isFocusControl());
    }

    private void untilText(String expected) {
        Bench.until("the text " + expected, () -> Bench.text(text.editor()).equals(expected));
    }
}
