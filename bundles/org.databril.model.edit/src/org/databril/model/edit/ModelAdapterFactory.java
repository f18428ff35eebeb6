// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import org.databril.model.bmc.provider.BmcItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.DecoratorAdapterFactory;
import org.eclipse.emf.edit.provider.IItemProviderDecorator;

/**
 * The item providers of the model with texts for people: what the generated ones offer, except that an element is
 * called as people call it instead of by its class and identifier.
 */
public final class ModelAdapterFactory extends DecoratorAdapterFactory {
    /** A factory with providers of its own. */
    public ModelAdapterFactory() {
        super(new BmcItemProviderAdapterFactory());
    }

    @Override
    protected IItemProviderDecorator createItemProviderDecorator(Object target, Object type) {
        return new LabelledItemProvider(this);
    }
}
