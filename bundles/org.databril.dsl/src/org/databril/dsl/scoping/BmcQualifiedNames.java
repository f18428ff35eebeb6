// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Qualified names as {@link Names#qualified} writes them. */
@Singleton
public class BmcQualifiedNames extends IQualifiedNameProvider.AbstractImpl {
    @Inject
    private IQualifiedNameConverter converter;

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        if (element instanceof Named named && named.getName() != null) {
            return converter.toQualifiedName(Names.qualified(named));
        }
        return null;
    }
}
