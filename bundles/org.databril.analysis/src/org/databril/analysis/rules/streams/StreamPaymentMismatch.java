// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.streams;

import java.util.HashSet;
import java.util.Locale;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Stream;

/** A revenue stream whose customers would rather pay in a way that it is not paid by. */
public final class StreamPaymentMismatch implements Rule<Stream> {
    @Override
    public String code() {
        return "stream-payment-mismatch";
    }

    @Override
    public Class<Stream> element() {
        return Stream.class;
    }

    @Override
    public void check(Stream stream, Business business, Findings findings) {
        var ways = new HashSet<String>();
        stream.getPaidBy().forEach(way -> ways.add(way.strip().toLowerCase(Locale.ROOT)));
        var missing = stream.getPrefers().stream().map(String::strip)
                .filter(way -> ways.add(way.toLowerCase(Locale.ROOT))).toList();
        if (!missing.isEmpty()) {
            findings.on(stream).with("ways", missing);
        }
    }
}
