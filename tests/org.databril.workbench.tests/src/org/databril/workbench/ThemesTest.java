// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.databril.workbench.diagram.properties.PropertiesView;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The light and the dark theme, as they look after one was left for the other. */
class ThemesTest {
    private static final Color DIMMED = new Color(0x77, 0x77, 0x77);

    @AfterEach
    void tidy() throws Exception {
        choose(Messages.preferences_light);
        Bench.tidy();
    }

    /** Chooses a theme as a person does who starts again later. */
    private static void choose(String theme) {
        PreferenceDialog dialog = Bench.see(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(),
                    "org.databril.workbench.preferences", null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Combo themes = Bench.one(dialog.getShell(), Combo.class, combo -> combo.indexOf(theme) >= 0);
        boolean other = Bench.see(() -> !themes.getText().equals(theme));
        Bench.act(() -> {
            themes.select(themes.indexOf(theme));
            themes.notifyListeners(SWT.Selection, new Event());
        });
        Bench.display().asyncExec(() -> ((IPreferencePage) dialog.getSelectedPage()).performOk());
        if (other) {
            Shell question = Bench.dialog(Messages.preferences_restart_title);
            Bench.press(Bench.one(question, Button.class, button -> button.getText().equals(Messages.preferences_restart_later)));
            Bench.until("no question", question::isDisposed);
        }
        Bench.act(dialog::close);
    }

    @Test
    void wordsAreDarkOnLightAgainOnceTheDarkThemeIsLeft() throws Exception {
        showProperties();
        OpenCanvas.of(Written.project("Bakery", Written.BAKERY)).cursorBefore("Bakery \"");
        Shell window = Bench.window().getShell();
        Bench.until("the status and the form", () -> status(window).findFirst().isPresent() && field(window).findFirst().isPresent());

        choose(Messages.preferences_dark);
        Bench.until("light words on dark", () -> Stream.concat(status(window), field(window)).allMatch(control -> {
            int[] brightness = brightness(control);
            return IntStream.of(brightness).average().orElseThrow() < 110 && IntStream.of(brightness).max().orElseThrow() > 140;
        }));
        Screenshot.save("theme-dark");
        choose(Messages.preferences_light);

        Bench.until("dark words on light", () -> Stream.concat(status(window), field(window)).allMatch(control -> {
            int[] brightness = brightness(control);
            return IntStream.of(brightness).average().orElseThrow() > 200 && IntStream.of(brightness).min().orElseThrow() < 110;
        }));
        Screenshot.save("theme-light-again");
    }

    private static void showProperties() {
        Bench.act(() -> {
            try {
                Bench.page().showView(PropertiesView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Stream<? extends Control> status(Shell window) {
        return Bench.all(window, CLabel.class).stream().filter(label -> label.getText().startsWith("The bakery"));
    }

    private static Stream<? extends Control> field(Shell window) {
        return Bench.all(window, Text.class).stream().filter(text -> text.getText().equals("The bakery") && text.isVisible());
    }

    /** How bright each point of a control is on the screen, from 0 to 255. */
    private static int[] brightness(Control control) {
        var place = control.toDisplay(0, 0);
        var size = control.getSize();
        Image image = new Image(control.getDisplay(), size.x, size.y);
        GC gc = new GC(control.getDisplay());
        try {
            gc.copyArea(image, place.x, place.y);
            ImageData data = image.getImageData();
            return IntStream.range(0, data.width * data.height).mapToObj(i -> data.palette.getRGB(
                    data.getPixel(i % data.width, i / data.width))).mapToInt(rgb -> (rgb.red + rgb.green + rgb.blue) / 3).toArray();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    @Test
    void aButtonThatCannotBePressedIsDimInTheDarkTheme() {
        choose(Messages.preferences_dark);
        Shell shell = Bench.see(() -> new Shell(Bench.window().getShell()));
        Button button = Bench.see(() -> {
            Button made = new Button(shell, SWT.PUSH);
            made.setText("Commit");
            shell.open();
            return made;
        });

        Bench.act(() -> Enabling.set(button, false));
        Bench.until("dim words", () -> !button.isEnabled() && button.getForeground().equals(DIMMED));
        Bench.act(() -> Enabling.set(button, true));
        Bench.until("bright words", () -> button.isEnabled() && !button.getForeground().equals(DIMMED));
    }

    @Test
    void aBoxThatIsTickedIsToldFromOneThatIsNotInTheLightTheme() throws Exception {
        showProperties();
        OpenCanvas.of(Written.project("Bakery", Written.BAKERY)).cursorBefore("Households \"");
        Bench.until("the boxes", () -> box("payer").filter(Button::getSelection).isPresent() && box("user").isPresent());

        Bench.until("a ground of its own below the tick", () -> ground(box("payer").orElseThrow()) < ground(box("user").orElseThrow()) - 40);
    }

    private static Optional<Button> box(String words) {
        return Bench.all(Bench.window().getShell(), Button.class).stream().filter(box -> box.getText().equals(words)).findFirst();
    }

    /** How bright the square of a box is. */
    private static double ground(Button box) {
        int[] brightness = brightness(box);
        int width = box.getSize().x;
        int middle = box.getSize().y / 2;
        return IntStream.range(middle - 5, middle + 5).flatMap(y -> IntStream.range(4, 14).map(x -> brightness[y * width + x]))
                .average().orElseThrow();
    }

    @Test
    void anIconThatCannotBeChosenIsPalerThanOneThatCan() {
        Image icon = Bench.see(() -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ETOOL_SAVE_EDIT));
        int before = Bench.see(() -> opacity(icon));
        int after = Bench.see(() -> {
            Image disabled = new Image(Bench.display(), icon, SWT.IMAGE_DISABLE);
            try {
                return opacity(disabled);
            } finally {
                disabled.dispose();
            }
        });
        assertEquals(255, before);
        assertTrue(after <= 128, () -> "as strong as " + after);
    }

    private static int opacity(Image image) {
        ImageData data = image.getImageData();
        return IntStream.range(0, data.width * data.height).map(i -> data.getAlpha(i % data.width, i / data.width)).max().orElseThrow();
    }
}
