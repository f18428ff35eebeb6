// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Changes of a model as any tool could make them. */
final class RandomChanges {
    private static final List<String> ONE_WORD = List.of("currency", "block", "question", "code");

    private final BmcResource file;
    private final Random random;
    private final List<String> done = new ArrayList<>();

    RandomChanges(BmcResource file, Random random) {
        this.file = file;
        this.random = random;
    }

    /** Changes one thing. */
    void one() {
        while (true) {
            var element = any(all());
            var feature = any(element.eClass().getEAllStructuralFeatures());
            if (change(element, feature)) {
                done.add(feature.getName() + " of " + element);
                return;
            }
        }
    }

    @Override
    public String toString() {
        return String.join("; ", done);
    }

    private boolean change(EObject element, EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> reference.isMany() && contained(element, reference);
            case EReference reference -> referred(element, reference);
            case EAttribute attribute when attribute.isMany() -> several(element, attribute);
            case EAttribute attribute -> single(element, attribute);
            default -> false;
        };
    }

    private boolean contained(EObject element, EReference reference) {
        var list = list(element, reference);
        if (list.size() < 2) {
            return false;
        }
        if (random.nextBoolean()) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
            return true;
        }
        var victim = (EObject) any(list);
        boolean named = !EcoreUtil.UsageCrossReferencer.findAll(withContents(victim), file).isEmpty();
        // with an element go the comments in it
        return !named && !written(victim).contains("//") && list.remove(victim);
    }

    private String written(EObject element) {
        var node = NodeModelUtils.findActualNodeFor(element);
        return file.text().substring(node.getOffset(), node.getEndOffset());
    }

    private static List<EObject> withContents(EObject element) {
        var all = new ArrayList<EObject>(List.of(element));
        element.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private boolean referred(EObject element, EReference reference) {
        if (reference == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES || reference.getEReferenceType() == BmcPackage.Literals.CANVAS
                || reference.getEReferenceType() == BmcPackage.Literals.LANDSCAPE) {
            return false;
        }
        var possible = all().stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (possible.isEmpty()) {
            return false;
        }
        if (!reference.isMany()) {
            element.eSet(reference, any(possible));
        } else if (random.nextBoolean() && !list(element, reference).isEmpty()) {
            list(element, reference).remove(random.nextInt(list(element, reference).size()));
        } else {
            list(element, reference).add(any(possible));
        }
        return true;
    }

    private boolean several(EObject element, EAttribute attribute) {
        var list = list(element, attribute);
        int what = random.nextInt(3);
        if (what == 0 && !list.isEmpty()) {
            list.remove(random.nextInt(list.size()));
        } else if (what == 1 && list.size() > 1) {
            list.move(0, list.size() - 1);
        } else {
            list.add(value(attribute));
        }
        return true;
    }

    private boolean single(EObject element, EAttribute attribute) {
        if (attribute == BmcPackage.Literals.NAMED__NAME) {
            element.eSet(attribute, "Fresh" + random.nextInt(1_000_000));
            return true;
        }
        var value = value(attribute);
        if (value != null) {
            element.eSet(attribute, random.nextInt(4) == 0 && !attribute.getEAttributeType().getName().startsWith("EInt")
                    ? attribute.getDefaultValue() : value);
        }
        return value != null;
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().get(1 + random.nextInt(literals.getELiterals().size() - 1)).getInstance();
        }
        return switch (attribute.getEAttributeType().getName()) {
            case "EString" -> ONE_WORD.contains(attribute.getName()) ? "Word" + random.nextInt(100)
                    : "a \"text\" \\ of " + random.nextInt(1000) + " // words";
            case "EBigDecimal" -> BigDecimal.valueOf(random.nextInt(100_000), 2);
            case "EBoolean" -> random.nextBoolean();
            default -> null;
        };
    }

    private List<EObject> all() {
        var all = new ArrayList<EObject>();
        for (Iterator<EObject> contents = file.getAllContents(); contents.hasNext();) {
            all.add(contents.next());
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject element, EStructuralFeature feature) {
        return (EList<Object>) element.eGet(feature);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
