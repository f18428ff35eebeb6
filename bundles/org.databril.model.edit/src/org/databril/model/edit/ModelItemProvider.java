// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import org.databril.model.bmc.provider.BmcEditPlugin;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;

/** What the generated item providers share: the icon of the element's class. */
public class ModelItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
        IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    /** A provider for the elements that the factory adapts. */
    public ModelItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public Object getImage(Object object) {
        return object instanceof EObject element ? Icons.of(element.eClass()) : super.getImage(object);
    }

    @Override
    public ResourceLocator getResourceLocator() {
        return BmcEditPlugin.INSTANCE;
    }
}
