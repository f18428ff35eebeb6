// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.Locale;
import java.util.Map;

import org.databril.analysis.impact.Affected;
import org.databril.analysis.impact.AttributeImpact;
import org.databril.analysis.impact.AttributeImpact.Place;
import org.databril.analysis.impact.AttributeImpactText;
import org.databril.analysis.impact.Without;
import org.databril.analysis.impact.WithoutText;
import org.databril.analysis.view.FeedPath;
import org.databril.catalogue.Language;
import org.databril.cli.text.Json;
import org.databril.cli.text.Members;
import org.databril.model.Names;
import org.databril.model.bmc.Frequency;

/** The forms in which {@code impact} reports. */
public enum ImpactReport {
    /** For people. */
    TEXT {
        @Override
        public String of(AttributeImpact impact, Language language) {
            return AttributeImpactText.of(impact, language);
        }

        @Override
        public String of(Without without, Language language) {
            return WithoutText.of(without, language);
        }
    },
    /** For scripts; the shape is a contract. */
    JSON {
        @Override
        public String of(AttributeImpact impact, Language language) {
            return Json.of(Members.of("version", 1, "attribute", Names.qualified(impact.datum().element()), "entered",
                    impact.entered(), "sources", impact.places().stream().map(ImpactReport::place).toList()));
        }

        @Override
        public String of(Without without, Language language) {
            return Json.of(Members.of("version", 1, "element", Names.qualified(without.element()), "affected",
                    without.affected().stream().map(ImpactReport::affected).toList()));
        }
    };

    /** The report on a changed attribute. */
    public abstract String of(AttributeImpact impact, Language language);

    /** The report on an element that is taken away. */
    public abstract String of(Without without, Language language);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> place(Place place) {
        var members = Members.of("source", Names.qualified(place.source()), "role", place.role().id());
        place.path().ifPresent(path -> members.putAll(Members.of("from", Names.qualified(path.master()), "delay", delay(path),
                "byHand", path.isByHand())));
        return members;
    }

    private static String delay(FeedPath path) {
        return path.delay() == Frequency.UNKNOWN ? null : path.delay().getLiteral();
    }

    private static Map<String, Object> affected(Affected affected) {
        return Members.of("element", Names.qualified(affected.element()), "code", affected.loss().code(), "path",
                affected.path().stream().map(Names::qualified).toList());
    }
}
