// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.List;

import org.databril.model.bmc.Named;

/** The elements along which a cost is passed on; ways share their ends, so that many of them cost little. */
record Way(Named first, Way rest, int length) {

    static Way at(Named element) {
        return new Way(element, null, 1);
    }

    Way from(Named element) {
        return new Way(element, this, length + 1);
    }

    static Way shorter(Way one, Way other) {
        return one == null || other != null && other.length < one.length ? other : one;
    }

    List<Named> elements() {
        var elements = new ArrayList<Named>(length);
        for (var at = this; at != null; at = at.rest) {
            elements.add(at.first);
        }
        return elements;
    }
}
