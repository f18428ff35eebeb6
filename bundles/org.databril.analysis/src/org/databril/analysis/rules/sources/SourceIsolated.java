// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Source;

/** A source without any existing flow from or to it, of which no KPI takes anything. */
public final class SourceIsolated implements Rule<Source> {
    @Override
    public String code() {
        return "source-isolated";
    }

    @Override
    public Class<Source> element() {
        return Source.class;
    }

    @Override
    public boolean isAboutAll() {
        return true;
    }

    @Override
    public void check(Source source, Business business, Findings findings) {
        if (!business.flows().touch(source) && business.measuring().takers(source).isEmpty()) {
            findings.on(source);
        }
    }
}
