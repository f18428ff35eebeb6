// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Direction;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;

/** KPIs and information of the same name, and in what their definitions differ. What a place does not say differs from nothing. */
final class Definitions {
    private final List<Difference> differences = new ArrayList<>();

    static List<Difference> of(List<Kpi> kpis, List<Information> information) {
        var definitions = new Definitions();
        var kpiAspects = new LinkedHashMap<String, Function<Kpi, Object>>();
        kpiAspects.put("formula", kpi -> text(kpi.getFormula()));
        kpiAspects.put("unit", kpi -> text(kpi.getUnit()));
        kpiAspects.put("direction", kpi -> kpi.getDirection() == Direction.UNKNOWN ? null : kpi.getDirection());
        definitions.compare("kpi", kpis, kpiAspects);
        var informationAspects = new LinkedHashMap<String, Function<Information, Object>>();
        informationAspects.put("attribute", subject -> names(subject, false));
        informationAspects.put("personal-data", subject -> names(subject, true));
        definitions.compare("information", information, informationAspects);
        return List.copyOf(definitions.differences);
    }

    private <T extends Named> void compare(String kind, List<T> all, Map<String, Function<T, Object>> aspects) {
        var byName = new LinkedHashMap<String, List<T>>();
        all.stream().filter(element -> element.getName() != null).forEach(element -> byName
                .computeIfAbsent(element.getName().toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(element));
        byName.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            var differing = aspects.entrySet().stream()
                    .filter(aspect -> same.stream().map(aspect.getValue()).filter(Objects::nonNull).distinct().count() > 1)
                    .map(Map.Entry::getKey).toList();
            if (!differing.isEmpty()) {
                differences.add(new Difference(kind, same.getFirst().getName(), List.copyOf(same), differing));
            }
        });
    }

    private static String text(String said) {
        return said == null || said.isBlank() ? null : said.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(Information information, boolean personalOnly) {
        var names = new TreeSet<String>();
        information.getAttributes().stream().filter(attribute -> !personalOnly || attribute.isPersonal())
                .map(Attribute::getName).filter(Objects::nonNull).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names.isEmpty() && information.getAttributes().isEmpty() ? null : names;
    }
}
