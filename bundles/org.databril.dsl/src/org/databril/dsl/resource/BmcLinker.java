// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.resource;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.lazy.LazyLinker;

import com.google.inject.Singleton;

/** Xtext's linker, one for all files: it works out once which class stands in for an abstract one, not for every file. */
@Singleton
public class BmcLinker extends LazyLinker {
    private final Map<EReference, EClass> proxyTypes = new ConcurrentHashMap<>();

    @Override
    protected EClass getProxyType(EObject element, EReference reference) {
        var known = proxyTypes.get(reference);
        if (known == null) {
            known = findInstantiableCompatible(reference.getEReferenceType());
            proxyTypes.put(reference, known);
        }
        return known;
    }
}
