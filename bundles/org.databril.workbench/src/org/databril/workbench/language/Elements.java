// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.databril.dsl.problem.Kinds;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.databril.model.edit.Icons;
import org.databril.workbench.Images;
import org.databril.workbench.Speech;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;

/** The elements of the language and their icons. */
public final class Elements {
    private record Kind(String name, EClass type) {
    }

    private static final class Holder {
        /** Longer names first: one may start with another. */
        static final List<Kind> KINDS = BmcPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && Named.class.isAssignableFrom(type.getInstanceClass()))
                .map(type -> new Kind(Kinds.of(type).text(Speech.language()), type))
                .sorted(Comparator.comparing(kind -> -kind.name.length())).toList();
    }

    private Elements() {
    }

    /** The icon of the element that a word of the language starts, such as {@code segment}; empty where it starts none. */
    public static Optional<ImageDescriptor> icon(String keyword) {
        if (keyword == null || keyword.isEmpty()) {
            return Optional.empty();
        }
        String name = keyword.substring(0, 1).toUpperCase(Locale.ROOT) + keyword.substring(1);
        return BmcPackage.eINSTANCE.getEClassifier(name) instanceof EClass type && !type.isAbstract()
                ? Optional.of(Images.of(Icons.of(type))) : Optional.empty();
    }

    /** The icon of the kind of element that words for people begin with, such as <i>customer segment: families</i>. */
    public static Optional<ImageDescriptor> iconOfKind(String words) {
        return words == null ? Optional.empty() : Holder.KINDS.stream().filter(kind -> words.startsWith(kind.name)).findFirst()
                .map(kind -> Images.of(Icons.of(kind.type)));
    }
}
