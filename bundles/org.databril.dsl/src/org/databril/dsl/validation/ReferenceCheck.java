// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.databril.dsl.parser.SkippedWords;
import org.databril.dsl.problem.Kinds;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.Visible;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

/** Tells which references name nothing, or more than one thing. */
class ReferenceCheck implements StructureCheck<EObject> {
    /** Names are proposed for so many mistakes of a file; whoever has more has another problem. */
    private static final int PROPOSED = 50;

    @Inject
    private Visible visible;
    @Inject
    private NearestNames nearest;

    @Override
    public Class<EObject> subject() {
        return EObject.class;
    }

    @Override
    public void check(EObject element, ProblemReport report) {
        // all that can be resolved is; so there is no need to try again
        var targets = (EContentsEList.FeatureIterator<EObject>) ((InternalEList<EObject>) element.eCrossReferences()).basicIterator();
        while (targets.hasNext()) {
            var target = targets.next();
            if (target.eIsProxy()) {
                var words = words(target, report.file());
                if (words != null) {
                    tell(element, (EReference) targets.feature(), words, report);
                }
            }
        }
    }

    private static INode words(EObject missing, BmcResource file) {
        var fragment = ((InternalEObject) missing).eProxyURI().fragment();
        return file.getEncoder().isCrossLinkFragment(file, fragment) ? file.getEncoder().decode(file, fragment).getThird()
                : null;
    }

    private void tell(EObject element, EReference reference, INode words, ProblemReport report) {
        var name = NodeModelUtils.getTokenText(words).replace("^", "");
        if (followsFromAnother(element, reference, name, report)) {
            return;
        }
        var found = visible.find(element, reference, name);
        if (found.size() > 1) {
            report.add(StructureCodes.AMBIGUOUS_NAME, element, words, Map.of("kind", Kinds.of(found.getFirst().eClass()),
                    "name", name, "roots", found.stream().map(ReferenceCheck::rootName).distinct().toList()));
            return;
        }
        var arguments = new HashMap<String, Object>();
        arguments.put("kind", Kinds.of(reference.getEReferenceType()));
        arguments.put("type", reference.getEReferenceType());
        arguments.put("name", name);
        visible.find(element, BmcPackage.Literals.IGNORE__ELEMENT, name).stream().findFirst()
                .filter(other -> !reference.getEReferenceType().isInstance(other))
                .ifPresent(other -> arguments.put("other", Kinds.of(other.eClass())));
        boolean proposes = report.count(StructureCodes.UNRESOLVED) < PROPOSED;
        arguments.put("nearest", proposes ? nearest.to(name, element, reference) : List.of());
        report.add(StructureCodes.UNRESOLVED, element, words, arguments);
    }

    /** Whether the name only means nothing because something else is wrong that is told already. */
    private static boolean followsFromAnother(EObject element, EReference reference, String name, ProblemReport report) {
        if (reference == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES && element instanceof InformationPart part
                && (part.getInformation() == null || part.getInformation().eIsProxy())) {
            return true;
        }
        var skipped = report.remembered(ReferenceCheck.class, () -> {
            var all = new HashSet<String>();
            report.file().getResourceSet().getResources().stream().filter(BmcResource.class::isInstance)
                    .map(BmcResource.class::cast).forEach(f -> all.addAll(SkippedWords.of(f.getParseResult())));
            return all;
        });
        return skipped.contains(name) || skipped.contains(name.substring(name.lastIndexOf('.') + 1))
                || name.indexOf('.') > 0 && skipped.contains(name.substring(0, name.indexOf('.')));
    }

    private static String rootName(Named element) {
        return EcoreUtil2.getContainerOfType(element, Root.class).getName();
    }
}
