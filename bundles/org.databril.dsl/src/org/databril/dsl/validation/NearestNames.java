// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.databril.dsl.problem.Distance;
import org.databril.dsl.scoping.Visible;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import com.google.inject.Inject;

/** What somebody may have meant by a name that means nothing: names like it, and elements whose label is like it. */
public class NearestNames {
    private static final int MOST = 3;

    @Inject
    private Visible visible;

    /** At most three names that could stand in a place, the nearest first. */
    List<String> to(String name, EObject context, EReference reference) {
        return nearest(name, visible.candidates(context, reference, name).entrySet().stream()
                .flatMap(e -> Candidate.of(e.getKey(), e.getValue())));
    }

    /** At most three of some words, the nearest first. */
    public static List<String> among(String word, Stream<String> words) {
        return nearest(word, words.map(w -> new Candidate(w, w)));
    }

    private static List<String> nearest(String name, Stream<Candidate> candidates) {
        return candidates.filter(c -> c.isNear(name))
                .sorted(Comparator.<Candidate>comparingInt(c -> c.distance(name)).thenComparing(Candidate::name))
                .map(Candidate::name).distinct().limit(MOST).toList();
    }

    /** A name with what it is known by: itself, its last part, or the label of its element. */
    private record Candidate(String name, String known) {
        static Stream<Candidate> of(String name, Named element) {
            var names = Stream.of(new Candidate(name, name), new Candidate(name, name.substring(name.lastIndexOf('.') + 1)));
            return element.getLabel() == null ? names : Stream.concat(names, Stream.of(new Candidate(name, element.getLabel())));
        }

        boolean isNear(String wanted) {
            return known.equalsIgnoreCase(wanted) || Distance.isNear(wanted, known) || startsLike(wanted);
        }

        int distance(String wanted) {
            return startsLike(wanted) ? 2 : Distance.between(wanted, known);
        }

        private boolean startsLike(String wanted) {
            return wanted.length() > 3 && known.length() > wanted.length()
                    && known.toLowerCase(Locale.ROOT).startsWith(wanted.toLowerCase(Locale.ROOT));
        }
    }
}
