// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderDecorator;

/** A generated item provider with the text of {@link ModelLabels}. */
final class LabelledItemProvider extends ItemProviderDecorator implements IEditingDomainItemProvider,
        IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    LabelledItemProvider(AdapterFactory factory) {
        super(factory);
    }

    @Override
    public String getText(Object object) {
        return object instanceof EObject element ? ModelLabels.text(element) : super.getText(object);
    }
}
