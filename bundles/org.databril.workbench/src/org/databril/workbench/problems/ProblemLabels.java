// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.problems;

import org.databril.workbench.Messages;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** What stands in a cell: codes look like the links they are. */
final class ProblemLabels extends StyledCellLabelProvider {
    private final IPropertyChangeListener themes = event -> {
        if (event.getProperty().equals(JFacePreferences.HYPERLINK_COLOR)) {
            fireLabelProviderChanged(new LabelProviderChangedEvent(this));
        }
    };

    ProblemLabels() {
        JFaceResources.getColorRegistry().addListener(themes);
    }

    @Override
    public void dispose() {
        JFaceResources.getColorRegistry().removeListener(themes);
        super.dispose();
    }

    @Override
    public void update(ViewerCell cell) {
        ProblemColumn column = ProblemColumn.values()[cell.getColumnIndex()];
        cell.setStyleRanges(null);
        cell.setImage(null);
        switch (cell.getElement()) {
            case ProblemRow row -> {
                cell.setText(column.text(row));
                if (column == ProblemColumn.MESSAGE) {
                    cell.setImage(image(row));
                } else if (column == ProblemColumn.CODE) {
                    cell.setStyleRanges(new StyleRange[] {link(cell)});
                }
            }
            case ProblemGroup group -> {
                StyledString title = new StyledString(column == ProblemColumn.MESSAGE ? group.title() : "");
                if (column == ProblemColumn.MESSAGE) {
                    title.append(" (" + group.rows().size() + ")", StyledString.COUNTER_STYLER);
                }
                cell.setText(title.getString());
                cell.setStyleRanges(title.getStyleRanges());
            }
            case Rest rest -> cell.setText(column == ProblemColumn.MESSAGE ? NLS.bind(Messages.problems_rest, rest.count()) : "");
            default -> cell.setText("");
        }
        super.update(cell);
    }

    private static StyleRange link(ViewerCell cell) {
        StyleRange range = new StyleRange(0, cell.getText().length(),
                JFaceColors.getHyperlinkText(cell.getControl().getDisplay()), null);
        range.underline = true;
        return range;
    }

    private static Image image(ProblemRow row) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (row.severity()) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }
}
