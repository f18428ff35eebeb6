// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.fixes;

import org.databril.workbench.elsewhere.Namesake;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * The way to an element of another project, among what can be done about a name that means nothing in its own.
 *
 * @param namesake the element
 */
record NamesakeProposal(Namesake namesake) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
        namesake.open();
    }

    @Override
    public String getDisplayString() {
        return namesake.title();
    }

    @Override
    public Image getImage() {
        return JFaceResources.getResources().get(namesake.icon());
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
