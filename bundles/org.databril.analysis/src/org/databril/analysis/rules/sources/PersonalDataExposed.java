// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import java.util.EnumSet;
import java.util.Set;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceKind;

/** A file, paper or external source that holds personal attributes. */
public final class PersonalDataExposed implements Rule<Source> {
    private static final Set<SourceKind> EXPOSED = EnumSet.of(SourceKind.FILE, SourceKind.PAPER, SourceKind.EXTERNAL);

    @Override
    public String code() {
        return "personal-data-exposed";
    }

    @Override
    public Class<Source> element() {
        return Source.class;
    }

    @Override
    public void check(Source source, Business business, Findings findings) {
        if (!EXPOSED.contains(source.getKind())) {
            return;
        }
        var personal = business.holdings().of(source).stream().filter(Datum::isPersonal).toList();
        if (!personal.isEmpty()) {
            findings.on(source).listing("attributes", personal).with("type", Wording.of(source.getKind()));
        }
    }
}
