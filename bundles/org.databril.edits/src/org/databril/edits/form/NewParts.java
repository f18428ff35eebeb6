// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.List;

import org.databril.catalogue.Language;
import org.databril.dsl.project.LoadedProject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes parts of what is said of them. */
final class NewParts {
    private final Typed typed;

    NewParts(LoadedProject project, Language language) {
        typed = new Typed(project, language);
    }

    EObject part(EReference feature, Entered.NewPart said) {
        var part = EcoreUtil.create(feature.getEReferenceType());
        said.values().forEach((name, texts) -> say(part, part.eClass().getEStructuralFeature(name), texts));
        return part;
    }

    private void say(EObject part, EStructuralFeature feature, List<String> texts) {
        var values = texts.stream().map(text -> typed.read(feature, text)).filter(value -> value != null).toList();
        if (feature.isMany()) {
            part.eSet(feature, values);
        } else if (!values.isEmpty()) {
            part.eSet(feature, values.getFirst());
        }
    }
}
