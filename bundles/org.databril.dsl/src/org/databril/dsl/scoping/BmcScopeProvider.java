// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import java.util.LinkedHashMap;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Which names a reference can use: attributes of the information in front of them, else what is {@link Visible}. */
@Singleton
public class BmcScopeProvider extends AbstractBmcScopeProvider {
    @Inject
    private Visible visible;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES && context instanceof InformationPart part) {
            var attributes = new LinkedHashMap<String, Named>();
            if (part.getInformation() != null) {
                for (Attribute attribute : part.getInformation().getAttributes()) {
                    if (attribute.getName() != null) {
                        attributes.putIfAbsent(attribute.getName(), attribute);
                    }
                }
            }
            return new NamesScope(attributes);
        }
        return new VisibleScope(visible, context, reference);
    }
}
