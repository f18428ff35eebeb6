// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Recording;
import org.eclipse.emf.ecore.EReference;

/** What becomes of the statements in which a channel or relationship says what it records when. */
final class RecordingPlan {
    /** A recording as it will be: a new one where there is none; it goes when it has no phase any more. */
    private record Said(Recording recording, Recorded what, Set<Phase> before, Set<Phase> phases) {
    }

    private final List<Said> all = new ArrayList<>();
    private final EReference feature;

    /**
     * A plan.
     *
     * @param recordings what is said now
     * @param feature the feature of the channel or relationship in which it is
     * @param own the phases of the channel or relationship, which a recording is for that names none
     */
    RecordingPlan(List<Recording> recordings, EReference feature, Set<Phase> own, Map<Phase, List<Recorded>> wanted) {
        this.feature = feature;
        for (Recording recording : recordings) {
            var what = Recorded.of(recording);
            var before = Serve.phases(recording.getPhases().isEmpty() ? own : recording.getPhases());
            var phases = Serve.phases(before);
            phases.removeIf(phase -> wanted.containsKey(phase) && wanted.get(phase).stream().noneMatch(what::isSame));
            all.add(new Said(recording, what, before, phases));
        }
        wanted.forEach((phase, some) -> some.stream().filter(what -> all.stream().noneMatch(said -> said.what().isSame(what)
                && said.phases().contains(phase))).forEach(what -> said(what).phases().add(phase)));
    }

    private Said said(Recorded what) {
        Optional<Said> known = all.stream().filter(said -> said.what().isSame(what)).findFirst();
        return known.orElseGet(() -> {
            var said = new Said(null, what, Set.of(), Serve.phases(Set.of()));
            all.add(said);
            return said;
        });
    }

    void write(Draft draft, Statements statements) {
        for (Said said : all) {
            if (said.recording() == null) {
                statements.add(feature, recording(said));
            } else if (said.phases().isEmpty() && !said.before().isEmpty()) {
                statements.remove(said.recording());
            } else if (!said.phases().equals(said.before())) {
                new Listing(said.recording(), BmcPackage.Literals.RECORDING__PHASES, List.copyOf(said.phases())).write(draft, statements);
            }
        }
    }

    private static Recording recording(Said said) {
        var recording = BmcFactory.eINSTANCE.createRecording();
        said.what().parts().forEach(part -> recording.getParts().add(copy(part)));
        recording.getSources().addAll(said.what().sources());
        recording.getPhases().addAll(said.phases());
        return recording;
    }

    private static InformationPart copy(InformationPart part) {
        var copy = BmcFactory.eINSTANCE.createInformationPart();
        copy.setInformation(part.getInformation());
        copy.getAttributes().addAll(part.getAttributes());
        return copy;
    }
}
