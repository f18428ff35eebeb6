// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Access;
import org.databril.model.bmc.Source;

/** A source of which data can be had by hand only; one that names no way at all is not meant. */
public final class SourceWithoutAccess implements Rule<Source> {
    @Override
    public String code() {
        return "source-without-access";
    }

    @Override
    public Class<Source> element() {
        return Source.class;
    }

    @Override
    public void check(Source source, Business business, Findings findings) {
        var ways = source.getAccess();
        if (!ways.isEmpty() && ways.stream().allMatch(way -> way == Access.MANUAL)) {
            findings.on(source);
        }
    }
}
