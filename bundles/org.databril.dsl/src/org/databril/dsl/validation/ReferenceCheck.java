// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;
import java.util.Map;

import org.databril.catalogue.Term;
import org.databril.dsl.problem.StructureCodes;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells which references name nothing. */
class ReferenceCheck implements StructureCheck<EObject> {
    @Override
    public Class<EObject> subject() {
        return EObject.class;
    }

    @Override
    public void check(EObject element, ProblemReport report) {
        var targets = (EContentsEList.FeatureIterator<EObject>) element.eCrossReferences().iterator();
        while (targets.hasNext()) {
            var target = targets.next();
            if (target.eIsProxy()) {
                tell(element, (EReference) targets.feature(), target, report);
            }
        }
    }

    private void tell(EObject element, EReference reference, EObject missing, ProblemReport report) {
        var file = report.file();
        var fragment = ((InternalEObject) missing).eProxyURI().fragment();
        if (!file.getEncoder().isCrossLinkFragment(file, fragment)) {
            return;
        }
        INode words = file.getEncoder().decode(file, fragment).getThird();
        var name = NodeModelUtils.getTokenText(words);
        report.add(StructureCodes.UNRESOLVED, element, words, Map.of("name", name, "kind",
                new Term(reference.getEReferenceType().getName().toLowerCase(java.util.Locale.ROOT)), "nearest", List.of()));
    }
}
