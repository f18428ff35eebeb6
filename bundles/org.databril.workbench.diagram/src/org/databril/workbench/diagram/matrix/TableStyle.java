// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Theme;
import org.databril.matrix.Mark;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DefaultDisplayConverter;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** How the table looks, in the inks of pictures. */
final class TableStyle extends AbstractRegistryConfiguration {
    /** What was typed and refused. */
    static final String REFUSED = "refused";

    /** The head of a row or column that is not there yet. */
    static final String ROOM = "room";

    private static final String[] HEADS = {GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER, GridRegion.CORNER};

    private final Theme theme;
    private final Font plain = JFaceResources.getDefaultFont();
    private final Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);

    TableStyle(Theme theme) {
        this.theme = theme;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter());
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new DefaultDisplayConverter());
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colour(Ink.LINE));
        registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, colour(Ink.DATA));
        var all = style(Ink.PAPER, Ink.INK, plain);
        all.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        all.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, all);
        marks(registry);
        heads(registry);
        selection(registry);
    }

    private static PaddingDecorator painter() {
        return new PaddingDecorator(new TextPainter(false, true), 2, 6, 2, 6);
    }

    private void marks(IConfigRegistry registry) {
        put(registry, style(null, Ink.INK, plain), DisplayMode.NORMAL, Mark.SOME.name());
        put(registry, style(null, Ink.DATA, plain), DisplayMode.NORMAL, Mark.FULL.name());
        put(registry, style(null, Ink.DATA, bold), DisplayMode.NORMAL, Mark.MASTER.name());
        var refused = style(null, Ink.WARNING, plain);
        refused.setAttributeValue(CellStyleAttributes.BORDER_STYLE, new BorderStyle(1, colour(Ink.WARNING), LineStyleEnum.DOTTED));
        put(registry, refused, DisplayMode.NORMAL, REFUSED);
        put(registry, style(Ink.DATA_WASH, Ink.WARNING, plain), DisplayMode.SELECT, REFUSED);
    }

    private void heads(IConfigRegistry registry) {
        for (String head : HEADS) {
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter(), DisplayMode.NORMAL, head);
            put(registry, style(Ink.WASH, Ink.INK, plain), DisplayMode.NORMAL, head);
            put(registry, style(Ink.DATA_WASH, Ink.INK, plain), DisplayMode.SELECT, head);
        }
        put(registry, style(Ink.WASH, Ink.MUTED, plain), DisplayMode.NORMAL, ROOM);
        put(registry, style(Ink.DATA_WASH, Ink.MUTED, plain), DisplayMode.SELECT, ROOM);
        put(registry, style(Ink.DATA_LINE, Ink.INK, plain), DisplayMode.SELECT, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE);
        put(registry, style(Ink.DATA_LINE, Ink.INK, plain), DisplayMode.SELECT, SelectionStyleLabels.ROW_FULLY_SELECTED_STYLE);
    }

    private void selection(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style(Ink.DATA_WASH, Ink.INK, plain), DisplayMode.SELECT);
        var anchor = style(Ink.DATA_WASH, Ink.INK, plain);
        var border = new BorderStyle(2, colour(Ink.DATA), LineStyleEnum.SOLID);
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE, border);
        put(registry, anchor, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        put(registry, anchor, DisplayMode.NORMAL, SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        var line = new Style();
        line.setAttributeValue(CellStyleAttributes.BORDER_STYLE, border);
        put(registry, line, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
    }

    private static void put(IConfigRegistry registry, Style style, DisplayMode mode, String label) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
    }

    private Style style(Ink ground, Ink ink, Font font) {
        var style = new Style();
        if (ground != null) {
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colour(ground));
        }
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colour(ink));
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        return style;
    }

    private Color colour(Ink ink) {
        return colour(theme, ink);
    }

    static Color colour(Theme theme, Ink ink) {
        int rgb = theme.rgb(ink);
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
