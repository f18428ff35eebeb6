// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.streams;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Stream;

/** A revenue stream that is recorded in no source. */
public final class StreamUnrecorded implements Rule<Stream> {
    @Override
    public String code() {
        return "stream-unrecorded";
    }

    @Override
    public Class<Stream> element() {
        return Stream.class;
    }

    @Override
    public void check(Stream stream, Business business, Findings findings) {
        if (stream.getRecordedIn().isEmpty()) {
            findings.on(stream);
        }
    }
}
