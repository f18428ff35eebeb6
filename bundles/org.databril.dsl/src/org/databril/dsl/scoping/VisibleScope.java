// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/** {@link Visible} as Xtext asks for it: by name when linking, all of it for proposals and for the way back to a name. */
class VisibleScope extends AbstractScope {
    private final Visible visible;
    private final EObject context;
    private final EReference reference;

    VisibleScope(Visible visible, EObject context, EReference reference) {
        super(IScope.NULLSCOPE, false);
        this.visible = visible;
        this.context = context;
        this.reference = reference;
    }

    @Override
    protected IEObjectDescription getSingleLocalElementByName(QualifiedName name) {
        var found = visible.find(context, reference, name.toString());
        return found.size() == 1 ? EObjectDescription.create(name, found.getFirst()) : null;
    }

    @Override
    protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
        var found = getSingleLocalElementByName(name);
        return found == null ? List.of() : List.of(found);
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        return visible.all(context, reference).entrySet().stream()
                .map(e -> EObjectDescription.create(QualifiedName.create(e.getKey().split("\\.")), e.getValue())).toList();
    }

    @Override
    protected Iterable<IEObjectDescription> getLocalElementsByEObject(EObject object, org.eclipse.emf.common.util.URI uri) {
        return visible.all(context, reference).entrySet().stream()
                .filter(e -> e.getValue() == object || EcoreUtil.getURI(e.getValue()).equals(uri))
                .map(e -> EObjectDescription.create(QualifiedName.create(e.getKey().split("\\.")), e.getValue())).toList();
    }
}
