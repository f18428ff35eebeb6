// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.fixes;

import org.databril.workbench.Images;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.StatusLine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/**
 * A fix in the list at the cursor.
 *
 * @param fix what is done when it is chosen
 */
record FixProposal(Fix fix) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
        Display display = Display.getCurrent();
        fix.apply().whenComplete((done, failure) -> {
            if (failure != null) {
                Log.error("Cannot apply the fix " + fix.title(), failure);
                display.asyncExec(() -> StatusLine.say(NLS.bind(Messages.fixes_failed, fix.title())));
            }
        });
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().get(Images.of("fix"));
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
