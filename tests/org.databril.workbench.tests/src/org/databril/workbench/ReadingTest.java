// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.jface.text.source.inlined.LineHeaderAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final String PRICED = Written.BAKERY.replace("in purchase }", "in purchase\n        cost 100 EUR per month\n    }");

    private OpenCanvas canvas;

    @BeforeEach
    void openTheBakery() throws CoreException {
        canvas = OpenCanvas.of(Written.project("Bakery", PRICED));
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void namesAndValuesHaveTheColourOfTheirMeaning() throws Exception {
        Bench.until("a bold name", () -> style("Households \"").fontStyle == SWT.BOLD);
        Bench.until("a value in its colour", () -> style("payer").foreground != null
                && !style("payer").foreground.equals(style("role").foreground));
        Screenshot.save("meaning-colours");
    }

    @Test
    void itsTabHasTheIconOfCanvases() {
        assertSame(Bench.see(() -> JFaceResources.getResources().get(Images.of("canvas"))),
                Bench.see(() -> Bench.page().getActiveEditor().getTitleImage()));
    }

    @Test
    void whatIsTypedBeforeANameDoesNotMoveItsColour() {
        Bench.until("a bold name", () -> style("Households \"").fontStyle == SWT.BOLD);
        canvas.cursorBefore("segment");
        Bench.type("/* all of them */ ");
        assertTrue(Bench.see(() -> style("Households \"").fontStyle == SWT.BOLD));
    }

    @Test
    void usesStandAboveAnElementAndYearsBehindAnAmount() throws Exception {
        Bench.until("words above elements", () -> count(LineHeaderAnnotation.class) > 0);
        Bench.until("words in a line", () -> count(AbstractInlinedAnnotation.class) > count(LineHeaderAnnotation.class));
        Screenshot.save("lenses");
    }

    @Test
    void aBodyCanBeFolded() throws Exception {
        Bench.until("bodies to fold", () -> folds() == 3);
        Bench.act(() -> canvas.viewer().getProjectionAnnotationModel().collapseAll(PRICED.indexOf("segment"), 1));
        Bench.until("a folded body", () -> !canvas.viewer().getTextWidget().getText().contains("role payer"));
        Screenshot.save("folding");
        canvas.cursorBefore("// the only one");
        Bench.type("x");
        assertTrue(Bench.see(() -> !canvas.viewer().getTextWidget().getText().contains("role payer")));
    }

    private StyleRange style(String words) {
        int at = canvas.viewer().modelOffset2WidgetOffset(canvas.text().indexOf(words));
        StyleRange style = canvas.viewer().getTextWidget().getStyleRangeAtOffset(at);
        return style == null ? new StyleRange() : style;
    }

    private long folds() {
        long[] count = {0};
        canvas.viewer().getProjectionAnnotationModel().getAnnotationIterator()
                .forEachRemaining(annotation -> count[0] += annotation instanceof ProjectionAnnotation ? 1 : 0);
        return count[0];
    }

    private long count(Class<? extends Annotation> kind) {
        long[] count = {0};
        canvas.viewer().getAnnotationModel().getAnnotationIterator()
                .forEachRemaining(annotation -> count[0] += kind.isInstance(annotation) ? 1 : 0);
        return count[0];
    }
}
