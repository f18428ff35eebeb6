// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.hover;

import java.util.function.Consumer;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;

/** Prepares a text of a form to show a {@link Markup}. */
public final class MarkupText {
    private static final int MARGIN = 6;

    private MarkupText() {
    }

    /** Gives it fonts, colours and links that are followed as told. */
    public static void prepare(FormText form, Consumer<String> follow) {
        form.marginWidth = MARGIN;
        form.marginHeight = MARGIN;
        form.setFont(Markup.CODE, JFaceResources.getTextFont());
        form.setFont(Markup.ITALIC, JFaceResources.getResources()
                .create(FontDescriptor.createFrom(form.getFont()).setStyle(SWT.ITALIC)));
        HyperlinkSettings links = new HyperlinkSettings(form.getDisplay());
        links.setHyperlinkUnderlineMode(HyperlinkSettings.UNDERLINE_HOVER);
        colour(links);
        form.setHyperlinkSettings(links);
        IPropertyChangeListener themes = event -> {
            colour(links);
            form.redraw();
        };
        JFaceResources.getColorRegistry().addListener(themes);
        form.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(themes));
        form.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                follow.accept(String.valueOf(event.getHref()));
            }
        });
    }

    private static void colour(HyperlinkSettings links) {
        var registry = JFaceResources.getColorRegistry();
        links.setForeground(registry.get(JFacePreferences.HYPERLINK_COLOR));
        links.setActiveForeground(registry.get(JFacePreferences.ACTIVE_HYPERLINK_COLOR));
    }
}
