// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceKind;

/** Makes one of several copies the master, or leaves one of several masters; the source that feeds most others first. */
public final class ChooseMaster implements QuickFix {
    private static final String NONE = "information-no-master";
    private static final String SEVERAL = "information-several-masters";

    @Override
    public Set<String> codes() {
        return Set.of(NONE, SEVERAL);
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var data = finding.element() instanceof Attribute attribute ? List.of(Datum.of(attribute))
                : Datum.all((Information) finding.element());
        var holdings = business.holdings();
        var candidates = finding.code().equals(NONE) ? holdings.holders(data.getFirst()) : holdings.masters(data.getFirst());
        var best = Comparator.<Source>comparingLong(source -> -feeds(source, data, business))
                .thenComparing(source -> source.getKind() != SourceKind.APPLICATION);
        return candidates.stream().sorted(best).map(source -> fix(finding, source, candidates, new HashSet<>(data))).toList();
    }

    private static long feeds(Source source, List<Datum> data, Business business) {
        return business.flows().from(source).stream()
                .filter(flow -> business.flows().carried(flow).stream().anyMatch(data::contains)).count();
    }

    private static Fix fix(Finding finding, Source chosen, List<Source> candidates, Set<Datum> data) {
        var fix = Fix.titled("fix.choose-master", Names.display(chosen), Names.display(finding.element()));
        if (finding.code().equals(NONE)) {
            MasterEdits.of(chosen, data, true).forEach(edit -> fix.edit(chosen, edit));
        } else {
            for (Source other : candidates) {
                if (other != chosen) {
                    MasterEdits.of(other, data, false).forEach(edit -> fix.edit(other, edit));
                }
            }
        }
        return fix.build();
    }
}
