// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.databril.dsl.write.Wording;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes live models say what a text says, with as few changes as it takes: what stays keeps its identity. */
final class Merge {
    private final Twins twins;
    private final Map<EObject, EObject> merged = new LinkedHashMap<>();
    private final Map<EObject, EObject> added = new LinkedHashMap<>();

    /**
     * @param twins the pairs of all documents, also of those that are not merged: references lead to them
     */
    Merge(Twins twins) {
        this.twins = twins;
    }

    /** Makes live elements say what read ones say. */
    void make(Map<? extends EObject, ? extends EObject> liveByRead) {
        liveByRead.forEach((read, live) -> parts(live, read, false));
        merged.forEach((read, live) -> values(live, read));
        added.forEach((read, live) -> Wording.take(live, read));
    }

    private void parts(EObject live, EObject read, boolean isNew) {
        merged.put(read, live);
        for (EReference part : read.eClass().getEAllContainments()) {
            if (part.isMany()) {
                var wanted = new ArrayList<EObject>();
                ((List<?>) read.eGet(part)).forEach(other -> wanted.add(part(live, (EObject) other, isNew)));
                set(live, part, wanted);
            } else {
                var other = (EObject) read.eGet(part);
                var wanted = other == null ? null : part(live, other, isNew);
                if (live.eGet(part) != wanted) {
                    live.eSet(part, wanted);
                }
            }
        }
        read.eContents().forEach(other -> parts(twins.live(other), other, isNew || added.containsKey(other)));
    }

    private EObject part(EObject owner, EObject read, boolean isNew) {
        var known = twins.live(read);
        if (known != null) {
            return known;
        }
        var made = EcoreUtil.create(read.eClass());
        twins.put(made, read);
        if (!isNew && (owner instanceof Root || read instanceof Named)) {
            added.put(read, made);
        }
        return made;
    }

    private void values(EObject live, EObject read) {
        for (EStructuralFeature feature : read.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute) {
                attribute(live, read, feature);
            } else if (!((EReference) feature).isContainment()) {
                reference(live, read, feature);
            }
        }
    }

    private static void attribute(EObject live, EObject read, EStructuralFeature feature) {
        if (feature.isMany()) {
            set(live, feature, (List<?>) read.eGet(feature));
        } else if (!Objects.equals(live.eGet(feature), read.eGet(feature))) {
            live.eSet(feature, read.eGet(feature));
        }
    }

    private void reference(EObject live, EObject read, EStructuralFeature feature) {
        if (feature.isMany()) {
            var wanted = new ArrayList<EObject>();
            ((List<?>) read.eGet(feature)).forEach(target -> {
                var own = target(live, read, feature, (EObject) target);
                if (own != null) {
                    wanted.add(own);
                }
            });
            set(live, feature, wanted);
        } else {
            var target = (EObject) read.eGet(feature);
            var wanted = target == null ? null : target(live, read, feature, target);
            if (live.eGet(feature) != wanted) {
                live.eSet(feature, wanted);
            }
        }
    }

    /** The live element that a reference leads to; where it leads nowhere, what stands for that name already. */
    private EObject target(EObject live, EObject read, EStructuralFeature feature, EObject target) {
        if (!target.eIsProxy()) {
            return twins.live(target);
        }
        var name = Said.name(read, target);
        var now = live.eGet(feature) instanceof List<?> list ? list : live.eGet(feature) == null ? List.of() : List.of(live.eGet(feature));
        return now.stream().map(EObject.class::cast).filter(one -> one.eIsProxy() && Said.name(live, one).equals(name)).findFirst()
                .orElse(null);
    }

    private static void set(EObject live, EStructuralFeature feature, List<?> wanted) {
        @SuppressWarnings("unchecked")
        var now = (EList<Object>) live.eGet(feature);
        if (!now.equals(wanted)) {
            ECollections.setEList(now, new ArrayList<Object>(wanted));
        }
    }
}
