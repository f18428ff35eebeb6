// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import java.util.Map;

import org.databril.model.bmc.Named;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/** A handful of names. */
class NamesScope extends AbstractScope {
    private final Map<String, Named> names;

    NamesScope(Map<String, Named> names) {
        super(IScope.NULLSCOPE, false);
        this.names = names;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        return names.entrySet().stream()
                .map(e -> EObjectDescription.create(QualifiedName.create(e.getKey()), e.getValue())).toList();
    }

    @Override
    protected IEObjectDescription getSingleLocalElementByName(QualifiedName name) {
        var found = names.get(name.toString());
        return found == null ? null : EObjectDescription.create(name, found);
    }
}
