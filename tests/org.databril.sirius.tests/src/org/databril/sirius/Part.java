// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of the specification. */
final class Part {
    private final Part owner;
    private final String role;
    private final String type;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();

    Part(Part owner, String role, String type) {
        this.owner = owner;
        this.role = role;
        this.type = type;
        if (owner != null) {
            owner.parts.add(this);
        }
    }

    Part owner() {
        return owner;
    }

    /** The feature of its owner that it is in. */
    String role() {
        return role;
    }

    /** The full name of its class; null where that is not known. */
    String type() {
        return type;
    }

    /** The last part of the name of its class. */
    String kind() {
        return type == null ? "" : type.substring(type.lastIndexOf('.') + 1);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<String> ids(String attribute) {
        return Stream.of(get(attribute).split(" ")).filter(id -> !id.isEmpty()).toList();
    }

    List<Part> parts() {
        return parts;
    }

    Stream<Part> in(String wanted) {
        return parts.stream().filter(part -> part.role.equals(wanted));
    }

    /** This and all in it. */
    Stream<Part> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
    }

    /** The nearest owner, or this, whose class has one of some names. */
    Optional<Part> within(String... kinds) {
        for (var at = this; at != null; at = at.owner) {
            if (List.of(kinds).contains(at.kind())) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        var own = get("name").isEmpty() ? role + (type == null ? "" : " (" + kind() + ")") : role + " " + get("name");
        return owner == null ? own : owner + " / " + own;
    }
}
